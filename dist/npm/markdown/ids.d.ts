export interface Ids {
    /** Takes the id that an owner wrote; nothing if it cannot be one, or is taken. */
    take(id: string): string | undefined;
    /** Takes the id, or the next that is free: `keeping-2`. */
    takeNext(id: string): string;
    has(id: string): boolean;
}
export declare function createIds(): Ids;
/** The id that a heading gets by its text. Its number is left out, so that links hold when sections move. */
export declare function idOf(text: string): string;
