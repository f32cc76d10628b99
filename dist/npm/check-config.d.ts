import type { Problem } from './core/complain.js';
/** Which types an owner may write where; a test holds it against the JSON Schema made from the type `Config`. */
export declare const shape: {
    $schema: string;
    profile: string[];
    site: {
        name: string;
        url: string;
    };
    language: string;
    revision: string;
    cookie: {
        name: string;
        domain: string;
        path: string;
        days: string;
    };
    categories: {
        id: string;
        title: string;
        description: string;
        basis: string[];
        facts: string;
        revision: string;
        change: string;
        signals: string;
    }[];
    services: {
        id: string;
        category: string;
        title: string;
        provider: string;
        providerRole: string[];
        purpose: string;
        policyUrl: string;
        country: string;
        signals: string;
        signal: string;
        source: {
            url: string;
            checked: string;
            note: string;
        };
        stores: {
            name: string;
            pattern: string;
            kind: string[];
            host: string;
            path: string;
            httpOnly: string;
            lasts: string;
            purpose: string;
        }[];
    }[];
    texts: string;
    layout: string[];
    notice: {
        url: string;
    };
    signals: {
        googleConsentMode: string;
        dataLayer: string;
        wpConsentApi: string;
        globalPrivacyControl: string;
    };
    migrate: (boolean | {
        from: string;
        map: string;
    })[];
    record: {
        endpoint: string;
        identifier: string;
    };
    reload: string[];
};
/** Everything that is wrong with what an owner wrote: where, what was expected, what came. */
export declare function checkConfig(written: unknown): Problem[];
