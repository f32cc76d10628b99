/** An e-mail that is ready to be sent. */
export interface Mail {
    readonly to: string;
    readonly subject: string;
    readonly body: string;
}
/** An address that opens it, and whether the text is in there. If not, it has to be copied. */
export interface MailLink {
    readonly href: string;
    readonly isWhole: boolean;
}
export type Webmail = 'gmail' | 'outlook' | 'yahoo';
/**
 * Opens the visitor's own mail program with the mail (RFC 6068). What would be too long goes without its text.
 */
export declare function mailtoFor({ to, subject, body }: Mail): MailLink;
/** Opens a new mail on a webmail site. Its text is never in that address, which others see and keep: it has to be copied. */
export declare function webmailFor(which: Webmail, { to, subject }: Mail): MailLink;
