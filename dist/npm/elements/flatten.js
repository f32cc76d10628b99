const holders = /^(texts|site|notice|cookie|categories|services|stores|facts|written|signals|migrate|rights|record|source)$/;
/** Where one value belongs, only a single value stays: a mistake in the configuration breaks no sentence. */
function flatten(config) {
    const { categories, services } = config;
    // What lies deeper is the owner's own: whoever looks for mistakes later must find them.
    const copies = { site: { ...config.site }, notice: { ...config.notice } };
    Object.assign(config, copies);
    // The facts of the notice are looked through by what shows them.
    if (typeof copies.notice.url === 'object')
        copies.notice.url = undefined;
    for (const part of [config, copies.site, ...categories, ...services])
        for (const key in part)
            if (typeof part[key] === 'object' && !holders.test(key))
                part[key] = undefined;
}

export { flatten };
