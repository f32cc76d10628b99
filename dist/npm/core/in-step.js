import { page } from './page.js';

/**
 * Keeps this page in step with the cookie: other tabs, the back/forward cache and sleeping pages may have missed a
 * decision. A message only says "look again"; what counts is read from the cookie.
 */
function keepInStep({ refresh }) {
    let channel;
    const open = () => {
        channel?.close();
        try {
            channel = new BroadcastChannel('forthright');
            // Firefox brings the message before the cookie.
            channel.onmessage = () => setTimeout(refresh, 800);
        }
        catch {
            // A sandboxed frame has nobody to talk to.
        }
        refresh();
    };
    open();
    page.addEventListener('forthright-change', () => channel?.postMessage(0));
    // An open channel keeps a page out of the back/forward cache.
    addEventListener('pagehide', () => {
        channel = void channel?.close();
    });
    addEventListener('pageshow', open);
    page.addEventListener('visibilitychange', refresh);
}

export { keepInStep };
