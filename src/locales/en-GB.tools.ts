import type {ChangedMessages} from './en-GB.changed.js';

/** British English for the tools of `<forthright-notice>`; it comes with them. */
const words = {
  version: 'Version {version}',
  effective: 'In force since {date}',
  changed: 'Last changed on {date}',
  minute: 'One minute to read',
  minutes: '{count} minutes to read',
  level: 'Reads like a text for ages {from} to {to}',
  adult: 'Reads like a text for adults',
  size: 'Text size',
  smaller: 'Smaller text',
  normal: 'Normal text',
  larger: 'Larger text',
  languages: 'Other languages',
  find: 'Find in this notice',
  at: '{at} of {count}',
  none: 'Nothing found',
  previous: 'Previous',
  next: 'Next',
  copyLink: 'Copy link',
  copyLinkTo: 'Copy link to “{title}”',
  copied: 'Link copied',
  inBar: 'The link is in the address bar',
  whole: 'Read the whole notice',
  back: 'Back to contents',
  short: 'In short',
  onlyShort: 'Show only the short version',
  more: 'and {count} more',
  complain: 'Tell us, or go to the {regulator} at any time.',
  facts: {
    who: 'Who we are',
    why: 'Why we use your data',
    long: 'How long we keep it',
    with: 'Who sees it',
    rights: 'Your rights',
    complain: 'How to complain',
  },
};

export type ToolsMessages = typeof words & {readonly news?: ChangedMessages};

export default words;
