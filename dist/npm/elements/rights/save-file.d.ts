/** Hands something over as a download: it leaves the browser on no other way. */
export declare function saveFile(name: string, type: string, text: string): void;
