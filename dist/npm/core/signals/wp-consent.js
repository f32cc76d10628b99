import { page } from '../page.js';
import { whoDecides, isGranted } from './is-granted.js';

const names = {
    functional: 'essential',
    preferences: 'preferences appearance',
    'statistics-anonymous': 'statistics',
    statistics: 'analytics',
    marketing: 'marketing',
};
/**
 * Keeps the WP Consent API of WordPress in step, both ways. It stores what it is told: so it is told of a decision only,
 * and before that of a no in place of a yes that it still holds.
 */
function joinWordPress(consent) {
    const known = {};
    let isTelling = false;
    let corrections = 0;
    const tell = () => {
        isTelling = true;
        try {
            for (const name in names) {
                const isAllowed = isGranted(consent, name, names[name]);
                const answer = isAllowed ? 'allow' : 'deny';
                if (known[name] === answer || !(consent.decision || (!isAllowed && window.wp_has_consent?.(name))))
                    continue;
                if (window.wp_set_consent)
                    known[name] = answer;
                window.wp_set_consent?.(name, answer);
            }
        }
        finally {
            isTelling = false;
        }
    };
    // Without a type, everything is taken for allowed.
    window.wp_consent_type = 'optin';
    page.dispatchEvent(new CustomEvent('wp_consent_type_defined'));
    page.addEventListener('wp_listen_for_consent_change', (event) => {
        const answers = event.detail;
        const choices = {};
        for (const name in names) {
            const answer = answers?.[name];
            if (answer !== 'allow' && answer !== 'deny')
                continue;
            known[name] = answer;
            const ids = whoDecides(consent, name, names[name]);
            const others = Object.keys(names).filter((other) => whoDecides(consent, other, names[other]).includes(ids[0]));
            // A yes counts for what it names and for nothing else; a no for all that stands behind the name.
            const isTaken = answer === 'deny' || (ids.length === 1 && others.length === 1);
            if (name !== 'functional' && isTaken)
                for (const id of ids)
                    choices[id] = answer === 'allow';
        }
        // What comes while we speak is our own echo, or an answer to it: listening would go round in circles.
        if (isTelling)
            return;
        if (Object.keys(choices)[0])
            consent.set(choices, { method: 'api' });
        // What we do not take over, we take back; not for ever, should somebody insist.
        if (corrections++ < 10)
            tell();
    });
    // WordPress loads its script at the end of the page.
    page.addEventListener('readystatechange', tell);
    consent.subscribe(tell);
}

export { joinWordPress };
