/**
 * What visitors answered other tools, read from what those left on the device. Every value is hostile input: nothing
 * throws, nothing is run, and no pattern is matched that could take long.
 */
/** The tool's own name for a category or service, and yes or no. `*` is everything that needed a yes. */
export type Said = readonly [name: string, allowed: boolean];
export interface Tool {
    /** The cookies it keeps answers in; one that ends in `*` stands for every name that begins so. */
    readonly cookies: readonly string[];
    /** Whether it may keep them in localStorage instead. */
    readonly isInStorage?: boolean;
    /** It lists what was allowed; what it does not list was refused. */
    readonly listsYesAlone?: boolean;
    /** What a value says; `marks` are other cookies as `name=value`, some of which say whether anybody answered at all. */
    readonly parse: (value: string, name: string, marks: readonly string[]) => readonly Said[];
}
/** Every tool we know, by the name an owner writes in `migrate.from`. */
export declare const tools: Readonly<Record<string, Tool>>;
