import type {ServiceConfig} from '../core/config.js';
import {storesOf} from './declaration.js';
import {isAt, trackerOf} from './trackers.js';
import type {View} from './view.js';

export const hostOf = (address: string) => address.split('/')[0]!.replace(/:\d+$/, '');

/** The part of a host that one owner has: two labels, or three where the second is a public one. */
export function siteOf(address: string): string {
  const host = hostOf(address);
  if (/^[\d.]+$|^\[/.test(host)) return host;
  const labels = host.split('.');
  const isPublic = /^(co|com|org|gov|ac|net|nhs|police|sch|ltd|plc|me|edu|gob|gouv)\.\w\w$/.test(
    labels.slice(-2).join('.'),
  );
  return labels.slice(isPublic ? -3 : -2).join('.');
}

/** The service that keeps something at this address, is known for it, or has its privacy policy on the same site. */
export function serviceAt({config, host}: View, address: string): Readonly<ServiceConfig> | undefined {
  if (hostOf(address) === host) return undefined;
  const isForeign = siteOf(address) !== siteOf(host);
  return (
    config.services.find(
      (service) =>
        storesOf(service).some(({host}) => host && isAt(address, host)) ||
        trackerOf(service)?.hosts.some((host) => isAt(address, host)),
    ) ??
    config.services.find(({policyUrl}) => {
      const policy = /^https?:\/\/(.+)/.exec(policyUrl ?? '')?.[1];
      return isForeign && policy && siteOf(policy) === siteOf(address);
    })
  );
}
