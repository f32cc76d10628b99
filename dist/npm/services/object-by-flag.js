import { tellVendor } from './tell-vendor.js';

/**
 * Writes the flag by which a counter without cookies knows an objection; a yes takes it away. Without the counter on the
 * page there is nothing to object to, and nothing is stored.
 */
function objectByFlag(vendor, key, value, allowed) {
    if (allowed)
        tellVendor('localStorage', (storage) => storage.removeItem(key));
    else
        tellVendor(vendor, () => localStorage.setItem(key, value));
}

export { objectByFlag };
