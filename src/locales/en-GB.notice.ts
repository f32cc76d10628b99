import type {ToolsMessages} from './en-GB.tools.js';

/** British English for `<forthright-notice>`; it comes with it. */
const words = {
  contents: 'Contents',
};

/** A pack for another language has the same phrases, and those of the tools. */
export type NoticeMessages = typeof words & {readonly tools?: ToolsMessages};

export default words;
