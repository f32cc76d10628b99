/** Where a tag manager would listen. Forthright tells it what is allowed (`signals.dataLayer`); this demo has none. */
window.dataLayer = window.dataLayer ?? [];
