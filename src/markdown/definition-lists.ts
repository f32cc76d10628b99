import type {BlockContent, DefinitionContent, Parent, PhrasingContent} from 'mdast';
import type {Extension} from 'mdast-util-from-markdown';

/** A list of terms, each followed by what it means. */
export interface DefinitionList extends Parent {
  type: 'defList';
  children: (Term | Description)[];
}
interface Term extends Parent {
  type: 'defListTerm';
  children: PhrasingContent[];
}
interface Description extends Parent {
  type: 'defListDescription';
  /** Whether a blank line stands before it. */
  spread?: boolean;
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface RootContentMap {
    defList: DefinitionList;
    defListTerm: Term;
    defListDescription: Description;
  }
  interface BlockContentMap {
    defList: DefinitionList;
  }
}

/** Makes nodes of what micromark-extension-definition-list finds. (Its companion brings two more libraries.) */
export const definitionListsFromMarkdown: Extension = {
  enter: {
    defList(token) {
      this.enter({type: 'defList', children: []}, token);
    },
    defListTerm(token) {
      this.enter({type: 'defListTerm', children: []}, token);
    },
    defListDescription(token) {
      this.enter({type: 'defListDescription', spread: !!(token as {_loose?: boolean})._loose, children: []}, token);
    },
  },
  exit: {
    defList(token) {
      this.exit(token);
    },
    defListTerm(token) {
      this.exit(token);
    },
    defListDescription(token) {
      this.exit(token);
    },
  },
};
