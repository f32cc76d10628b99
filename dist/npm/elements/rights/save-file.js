import { page } from '../../core/page.js';

/** Hands something over as a download: it leaves the browser on no other way. */
function saveFile(name, type, text) {
    const href = URL.createObjectURL(new Blob([text], { type }));
    Object.assign(page.createElement('a'), { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

export { saveFile };
