/**
 * Writes the flag by which a counter without cookies knows an objection; a yes takes it away. Without the counter on the
 * page there is nothing to object to, and nothing is stored.
 */
export declare function objectByFlag(vendor: string, key: string, value: string, allowed: boolean): void;
