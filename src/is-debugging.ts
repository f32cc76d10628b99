import {page} from './core/page.js';

/** Whether the owner asked for the inspector: on the script tag, or in the address of a machine of their own. */
export const isDebugging = (): boolean =>
  !!page.querySelector('script[data-debug]') ||
  (/[?&]forthright=debug(&|$)/.test(location.search) &&
    /^(localhost|127\.[\d.]+|\[::1\]|.+\.(localhost|test|local))$/.test(location.hostname));
