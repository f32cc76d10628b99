import type {ExitMessages} from './en-GB.exit.js';

/** Welsh for the quick exit; part of cy.parts.ts. */
export default {
  leave: 'Gadael y dudalen hon yn gyflym',
  how: 'Neu bwyswch Shift dair gwaith.',
  more: 'Pwyswch Shift {count} gwaith eto i adael y dudalen hon.',
  once: 'Pwyswch Shift unwaith eto i adael y dudalen hon.',
  stopped: 'Rydych chi’n dal ar y dudalen hon.',
  leaving: 'Yn gadael y dudalen hon',
} satisfies ExitMessages;
