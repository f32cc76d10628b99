/** A tool, not a part of the site: the colours of the device, small letters, and out of the way. */
declare const _default: string;
export default _default;
