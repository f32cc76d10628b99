import {blankLine} from 'micromark-core-commonmark';
import {factorySpace} from 'micromark-factory-space';
import {asciiAlpha, markdownSpace} from 'micromark-util-character';
import type {Code, Construct, Effects, Extension, State, TokenizeContext} from 'micromark-util-types';
import type {Extension as FromMarkdownExtension} from 'mdast-util-from-markdown';

declare module 'mdast' {
  interface ListData {
    /** Set on lists with letters. */
    letters?: boolean;
  }
}

/**
 * Lists with letters: `a.` and `a)`, which CommonMark has none of. They follow the rules of its numbered lists, as in
 * `list.js` of micromark-core-commonmark: only `a` interrupts a paragraph. Each letter must follow the one before it, so
 * that a line that happens to begin with one stays a line.
 */
const letterList: Construct = {
  name: 'letterList',
  tokenize: startItem,
  continuation: {tokenize: continueItem},
  exit(effects) {
    effects.exit('listOrdered');
  },
};

export const letterLists: Extension = {
  document: Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter.charCodeAt(0), letterList])),
};

export const letterListsFromMarkdown: FromMarkdownExtension = {
  enter: {
    listItemValue(token) {
      if (!this.data.expectingFirstListItemValue) return;
      this.data.expectingFirstListItemValue = undefined;
      const list = this.stack[this.stack.length - 2];
      if (list?.type !== 'list') return;
      const value = this.sliceSerialize(token);
      const isLetter = /[a-z]/.test(value);
      list.start = isLetter ? value.charCodeAt(0) - 96 : Number.parseInt(value, 10);
      if (isLetter) list.data = {letters: true};
    },
  },
};

/** What a list remembers from item to item. */
interface ItemState {
  type?: string;
  marker?: Code;
  letter?: number;
  size?: number;
  initialBlankLine?: boolean;
  furtherBlankLines?: boolean;
  _closeFlow?: boolean;
}
const stateOf = (context: TokenizeContext) => context.containerState as ItemState;

/** How wide the token of this type is that ends here. */
function widthBefore(context: TokenizeContext, type: string): number {
  const tail = context.events[context.events.length - 1];
  return tail?.[1].type === type ? tail[2].sliceSerialize(tail[1], true).length : 0;
}

function startItem(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  // eslint-disable-next-line @typescript-eslint/no-this-alias
  const self = this;
  const state = stateOf(self);
  let initialSize = widthBefore(self, 'linePrefix');
  let letter: Code;

  return function start(code) {
    if (!asciiAlpha(code) || (state.letter && code !== state.letter + 1) || (self.interrupt && code !== 97))
      return nok(code);
    if (!state.type) {
      state.type = 'listOrdered';
      effects.enter('listOrdered', {_container: true});
    }
    letter = code;
    effects.enter('listItemPrefix');
    effects.enter('listItemValue');
    effects.consume(code);
    return marker;
  };

  function marker(code: Code): State | undefined {
    if (state.marker ? code !== state.marker : code !== 41 && code !== 46) return nok(code);
    effects.exit('listItemValue');
    effects.enter('listItemMarker');
    effects.consume(code);
    effects.exit('listItemMarker');
    state.marker = code;
    // One that interrupts cannot be empty.
    return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(prefixSpace, end, otherSpace));
  }

  function onBlank(code: Code): State | undefined {
    state.initialBlankLine = true;
    initialSize++;
    return end(code);
  }

  function otherSpace(code: Code): State | undefined {
    if (!markdownSpace(code)) return nok(code);
    effects.enter('listItemPrefixWhitespace');
    effects.consume(code);
    effects.exit('listItemPrefixWhitespace');
    return end;
  }

  function end(code: Code): State | undefined {
    state.letter = letter!;
    state.size = initialSize + self.sliceSerialize(effects.exit('listItemPrefix'), true).length;
    return ok(code);
  }
}

function continueItem(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  // eslint-disable-next-line @typescript-eslint/no-this-alias
  const self = this;
  const state = stateOf(self);
  state._closeFlow = undefined;
  return effects.check(blankLine, onBlank, notBlank);

  function onBlank(code: Code): State | undefined {
    state.furtherBlankLines ||= state.initialBlankLine;
    return factorySpace(effects, ok, 'listItemIndent', state.size! + 1)(code);
  }

  function notBlank(code: Code): State | undefined {
    const isOver = state.furtherBlankLines || !markdownSpace(code);
    state.furtherBlankLines = undefined;
    state.initialBlankLine = undefined;
    return isOver ? nextItem(code) : effects.attempt(indent, ok, nextItem)(code);
  }

  function nextItem(code: Code): State | undefined {
    // The flow is closed while we go on, and so we interrupt nothing.
    state._closeFlow = true;
    self.interrupt = undefined;
    return factorySpace(effects, effects.attempt(letterList, ok, nok), 'linePrefix', 4)(code);
  }
}

/** The space behind the marker: up to four. */
const prefixSpace: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const after: State = (code) =>
      !markdownSpace(code) && widthBefore(this, 'listItemPrefixWhitespace') ? ok(code) : nok(code);
    return factorySpace(effects, after, 'listItemPrefixWhitespace', 5);
  },
};

/** As much space as the item asks for. */
const indent: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const {size} = stateOf(this);
    const after: State = (code) => (widthBefore(this, 'listItemIndent') === size ? ok(code) : nok(code));
    return factorySpace(effects, after, 'listItemIndent', size! + 1);
  },
};
