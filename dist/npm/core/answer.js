import { page } from './page.js';

/**
 * Listens for the `data-forthright` hooks. Any element may open the choices; only a banner that stands directly in the
 * body can answer, so that nothing visitors write into a page decides for somebody.
 *
 * Yes is for what was asked. A first no is for everything: it also objects to what is on by exception (PECR Schedule A1
 * para. 5(1)(e)). What was answered before, and is not asked now, stays as it was.
 */
function listenForAnswers(consent) {
    page.addEventListener('click', (event) => {
        const hook = event.composedPath()[0].closest?.('[data-forthright]');
        const method = hook?.getAttribute('data-forthright');
        if (method === 'choices') {
            event.preventDefault();
            void consent.show('choices');
        }
        else if (hook?.matches(':is(html,body)>forthright-banner *')) {
            const { asks, decision } = consent;
            const isYes = method === 'accept';
            const options = { method: isYes ? 'accept' : 'reject' };
            if (asks[0] && (isYes || (decision && method === 'reject')))
                consent.set(Object.fromEntries(asks.map((id) => [id, isYes])), options);
            else
                consent[isYes ? 'acceptAll' : 'rejectAll'](options);
        }
    });
}

export { listenForAnswers };
