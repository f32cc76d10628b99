/** Hands a vendor's global to `tell`, if it is on the page. Whatever goes wrong inside stays there. */
export declare function tellVendor<Vendor>(name: string, tell: (vendor: Vendor) => void): void;
