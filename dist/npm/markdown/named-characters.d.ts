export declare const decodeNamedCharacterReference: (name: string) => string | false;
