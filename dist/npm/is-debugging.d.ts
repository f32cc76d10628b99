/** Whether the owner asked for the inspector: on the script tag, or in the address of a machine of their own. */
export declare const isDebugging: () => boolean;
