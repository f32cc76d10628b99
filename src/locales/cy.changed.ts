import type {ChangedMessages} from './en-GB.changed.js';

/** Welsh for the line at the head of a notice that says what changed. */
export default {
  one: 'Wedi newid ers i chi edrych ddiwethaf: 1 newid',
  more: 'Wedi newid ers i chi edrych ddiwethaf. Nifer y newidiadau: {count}',
  clarification: 'Yr un peth rydyn ni’n ei wneud â’ch data.',
} satisfies ChangedMessages;
