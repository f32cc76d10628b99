const categoryOf = (config, id) => config.categories.find((category) => category.id === id) ??
    config.categories.find(({ id: home }) => config.services.some((service) => service.id === id && service.category === home));
/** Whether visitors are asked about it first, or it runs by an exception. */
const isExempt = (config, { category }) => categoryOf(config, category)?.control !== 'ask';
/**
 * Whether it was allowed at that moment: by what the service belongs to, or, where no service is declared, by anything
 * that had to be asked for.
 */
const isAllowedAt = (config, { allowed }, ids) => ids[0]
    ? ids.every((id) => allowed.includes(id))
    : config.categories.some(({ id, control }) => control === 'ask' && allowed.includes(id));
/** Whether somebody said no, rather than nothing yet. */
const isRefusedAt = (config, { answered }, ids) => ids[0] ? ids.every((id) => answered.includes(categoryOf(config, id)?.id ?? '')) : answered.length > 0;

export { categoryOf, isAllowedAt, isExempt, isRefusedAt };
