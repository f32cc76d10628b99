import type {ResolvedConfig} from '../core/config.js';

const holders = /^(texts|site|notice|cookie|categories|services|stores|facts|written)$/;

/** Where one value belongs, only a single value stays: a mistake in the configuration breaks no sentence. */
export function flatten(config: ResolvedConfig): void {
  const {site, notice, categories, services} = config;
  const stores = services.flatMap((service) => service?.stores);
  for (const part of [config, site, notice, ...categories, ...services, ...stores] as Record<string, unknown>[])
    for (const key in part) if (typeof part[key] === 'object' && !holders.test(key)) part[key] = undefined;
}
