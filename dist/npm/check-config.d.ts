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
        from: string;
        dialog: string;
        title: string;
        version: string;
        effective: string;
        reviewBy: string;
        audience: string;
        covers: string;
        excludes: string;
        changes: {
            version: string;
            date: string;
            grade: string[];
            summary: string;
            items: {
                what: string;
                was: string;
                now: string;
            }[];
            asks: string;
        }[];
        related: {
            title: string;
            url: string;
        }[];
        purposes: {
            id: string;
            title: string;
            data: string;
            basis: string;
            interests: string;
            annex1: string;
            special: string;
            schedule1: string;
            policyDocument: string;
            consent: string;
            retention: string;
            ifNotProvided: string;
        }[];
        data: {
            id: string;
            title: string;
            examples: string;
            kind: string[];
            state: string[];
            collected: string;
            source: string;
        }[];
        recipients: {
            id: string;
            title: string;
            purpose: string;
            data: string;
            basis: string;
            when: string;
            told: string[];
            anonymous: string;
            country: string;
            safeguard: string;
            service: string;
        }[];
        retention: {
            id: string;
            title: string;
            period: string;
            from: string;
            disposal: string;
        }[];
        transfers: string;
        security: string;
        decisions: string;
        children: string;
        breach: string;
        measurements: {
            title: string;
            purpose: string;
        }[];
        glossary: {
            term: string;
            meaning: string;
        }[];
        exitUrl: string;
    };
    rights: {
        from: string;
        url: string;
        email: string;
        contacts: {
            id: string;
            title: string;
            role: string[];
            partOf: string;
            email: string;
            phone: string;
            post: string;
            web: string;
            form: string;
            inPerson: string;
            note: string;
        }[];
        routes: {
            id: string;
            to: string;
            by: string;
            subject: string;
            proof: string;
            include: string;
            promises: {
                event: string[];
                count: string;
                unit: string[];
            }[];
            note: string;
        }[];
        rights: {
            rights: string;
            title: string;
            description: string;
            routes: string;
            conditions: string;
            exceptions: string;
            consequence: string;
            none: string;
            stated: string;
        }[];
        consents: {
            id: string;
            title: string;
            kind: string[];
            description: string;
            model: string[];
            parts: {
                id: string;
                title: string;
                note: string;
            }[];
            routes: string;
            url: string;
            decidedBy: string;
            effect: string;
        }[];
        complaints: string;
        regulator: string;
        nation: string[];
        endpoint: string;
        webmail: string;
        traceless: string;
        exitUrl: string;
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
