/** Hands a vendor's global to `tell`, if it is on the page. Whatever goes wrong inside stays there. */
export function tellVendor<Vendor>(name: string, tell: (vendor: Vendor) => void): void {
  try {
    const vendor = (globalThis as Record<string, unknown>)[name];
    if (vendor) tell(vendor as Vendor);
  } catch {
    // The vendor's own mistake. The gate is closed all the same.
  }
}
