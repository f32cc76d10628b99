import type { ServiceConfig } from '../core/config.js';
import type { View } from './view.js';
export declare const hostOf: (address: string) => string;
/** The part of a host that one owner has: two labels, or three where the second is a public one. */
export declare function siteOf(address: string): string;
/** The service that keeps something at this address, is known for it, or has its privacy policy on the same site. */
export declare function serviceAt({ config, host }: View, address: string): Readonly<ServiceConfig> | undefined;
