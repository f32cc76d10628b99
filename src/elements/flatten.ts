import type {ResolvedConfig} from '../core/config.js';

const holders = /^(texts|site|notice|cookie|categories|services|stores|facts|written|signals|migrate|record|source)$/;

/** Where one value belongs, only a single value stays: a mistake in the configuration breaks no sentence. */
export function flatten(config: ResolvedConfig): void {
  const {categories, services} = config;
  // What lies deeper is the owner's own: whoever looks for mistakes later must find them.
  const copies = {site: {...config.site}, notice: {...config.notice}};
  Object.assign(config, copies);
  for (const part of [config, ...Object.values(copies), ...categories, ...services] as Record<string, unknown>[])
    for (const key in part) if (typeof part[key] === 'object' && !holders.test(key)) part[key] = undefined;
}
