/** What mail programs and browsers take without cutting it. */
const longest = 1800;
/** Half a character, which cannot be encoded, becomes the sign for one that is missing. */
const encode = (text) => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'));
/** Nothing in it can begin a line, and so no header of its own. */
// eslint-disable-next-line no-control-regex
const oneLine = (text) => text.replace(/[\0-\x1f\x7f\u2028\u2029]+/g, ' ').trim();
/**
 * Opens the visitor's own mail program with the mail (RFC 6068). What would be too long goes without its text.
 */
function mailtoFor({ to, subject, body }) {
    const address = `mailto:${encode(oneLine(to)).replace(/%40/g, '@')}`;
    const headed = `${address}?subject=${encode(oneLine(subject))}`;
    const whole = `${headed}&body=${encode(body.replace(/\r\n?|\n/g, '\r\n'))}`;
    if (whole.length <= longest)
        return { href: whole, isWhole: true };
    return { href: headed.length <= longest ? headed : address, isWhole: false };
}
const compose = {
    gmail: ['https://mail.google.com/mail/?view=cm&fs=1&to=', '&su='],
    outlook: ['https://outlook.live.com/mail/0/deeplink/compose?to=', '&subject='],
    yahoo: ['https://compose.mail.yahoo.com/?to=', '&subject='],
};
/** Opens a new mail on a webmail site. Its text is never in that address, which others see and keep: it has to be copied. */
function webmailFor(which, { to, subject }) {
    const [address, then] = compose[which];
    const addressed = address + encode(oneLine(to));
    const headed = addressed + then + encode(oneLine(subject));
    return { href: headed.length <= longest ? headed : addressed, isWhole: false };
}

export { mailtoFor, webmailFor };
