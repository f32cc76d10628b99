import { css } from '../styles/css.js';

/** A tool, not a part of the site: the colours of the device, small letters, and out of the way. */
var styles = css `
  :host {
    --_surface: Canvas;
    --_ink: CanvasText;
    --_quiet: color-mix(in srgb, CanvasText 78%, Canvas);
    --_line: color-mix(in srgb, CanvasText 22%, Canvas);
    --_accent: CanvasText;
    --_on-accent: Canvas;
    --_focus: CanvasText;
    --_control-radius: 4px;
    --_font: system-ui;

    position: fixed;
    inset-block-end: min(var(--_rise, 0px) + 0.5em, 100dvh - 3.5em);
    inset-inline-start: 0.5em;
    z-index: var(--forthright-layer, 2147483000);
    color-scheme: light dark;
    font: medium/1.5 var(--_font);
  }

  section {
    box-sizing: border-box;
    inline-size: fit-content;
    max-inline-size: min(30rem, 100vw - 1.25em);
    max-block-size: calc(100dvh - min(var(--_rise, 0px), 100dvh - 3.5em) - 1em);
    overflow: auto;
    border: 1px solid var(--_ink);
    border-radius: 6px;
    background: var(--_surface);
    box-shadow: 0 2px 12px rgb(0 0 0 / 20%);
    color: var(--_ink);
    font-size: 0.8125em;
    text-align: start;
  }

  section:has([open]) {
    inline-size: 30rem;
  }

  summary {
    padding: 0.5em 0.75em;
    border-radius: 5px;
    cursor: pointer;
  }

  .body {
    max-block-size: min(36em, 100dvh - var(--_rise, 0px) - 9em);
    min-block-size: 6em;
    padding: 0 0.75em 0.75em;
    overflow: auto;
    overscroll-behavior: contain;
    border-block: 1px solid var(--_line);
  }

  .body:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  h2 {
    margin: 1em 0 0.25em;
    font-size: 1em;
    font-weight: 600;
  }

  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    padding-block: 0.25em;
    overflow-wrap: anywhere;
  }

  li + li {
    border-block-start: 1px solid var(--_line);
  }

  p {
    margin: 0;
  }

  code {
    font-family: ui-monospace, monospace;
    font-size: 0.9231em;
  }

  .quiet {
    color: var(--_quiet);
  }

  [data-severity] {
    padding-block: 0.5em;
  }

  .severity {
    display: inline-block;
    padding-inline: 0.375em;
    border: 1px solid var(--_ink);
    border-radius: 3px;
  }

  [data-severity='error'] .severity {
    background: var(--_ink);
    color: var(--_surface);
    forced-color-adjust: none;
  }

  [data-severity='info'] .severity {
    border-style: dashed;
    font-weight: 400;
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0.75em;
  }

  .forthright-action:not(#_) {
    flex: 1 0 auto;
    min-block-size: 2.25em;
    min-inline-size: 0;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_ink);
    background: var(--_surface);
    color: var(--_ink);
  }

  [role='status'] {
    flex-basis: 100%;
  }

  [role='status']:empty {
    display: none;
  }

  /* The buttons take two lines. */
  @media (max-width: 30rem) {
    .body {
      max-block-size: min(36em, 100dvh - var(--_rise, 0px) - 14em);
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;

export { styles as default };
