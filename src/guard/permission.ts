import type {Category, ResolvedConfig, ServiceConfig} from '../core/config.js';
import type {Moment} from './view.js';

type Service = Readonly<ServiceConfig>;

export const categoryOf = (config: ResolvedConfig, id: string): Category | undefined =>
  config.categories.find((category) => category.id === id) ??
  config.categories.find(({id: home}) =>
    config.services.some((service) => service.id === id && service.category === home),
  );

/** Whether visitors are asked about it first, or it runs by an exception. */
export const isExempt = (config: ResolvedConfig, {category}: Service): boolean =>
  categoryOf(config, category)?.control !== 'ask';

/**
 * Whether it was allowed at that moment: by what the service belongs to, or, where no service is declared, by anything
 * that had to be asked for.
 */
export const isAllowedAt = (config: ResolvedConfig, {allowed}: Moment, ids: readonly string[]): boolean =>
  ids[0]
    ? ids.every((id) => allowed.includes(id))
    : config.categories.some(({id, control}) => control === 'ask' && allowed.includes(id));

/** Whether somebody said no, rather than nothing yet. */
export const isRefusedAt = (config: ResolvedConfig, {answered}: Moment, ids: readonly string[]): boolean =>
  ids[0] ? ids.every((id) => answered.includes(categoryOf(config, id)?.id ?? '')) : answered.length > 0;
