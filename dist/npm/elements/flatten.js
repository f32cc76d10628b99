const holders = /^(texts|site|notice|cookie|categories|services|stores|facts|written|signals|migrate|record|source)$/;
/** Where one value belongs, only a single value stays: a mistake in the configuration breaks no sentence. */
function flatten(config) {
    const { categories, services } = config;
    // What lies deeper is the owner's own: whoever looks for mistakes later must find them.
    const copies = { site: { ...config.site }, notice: { ...config.notice } };
    Object.assign(config, copies);
    for (const part of [config, ...Object.values(copies), ...categories, ...services])
        for (const key in part)
            if (typeof part[key] === 'object' && !holders.test(key))
                part[key] = undefined;
}

export { flatten };
