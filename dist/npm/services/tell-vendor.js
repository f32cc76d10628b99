/** Hands a vendor's global to `tell`, if it is on the page. Whatever goes wrong inside stays there. */
function tellVendor(name, tell) {
    try {
        const vendor = globalThis[name];
        if (vendor)
            tell(vendor);
    }
    catch {
        // The vendor's own mistake. The gate is closed all the same.
    }
}

export { tellVendor };
