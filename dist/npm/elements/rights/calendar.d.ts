/** A day to be reminded of. */
export interface CalendarEntry {
    /** `YYYY-MM-DD` */
    readonly date: string;
    /** What stands in the calendar, for everyone to see who sees it. */
    readonly title: string;
    readonly description: string;
    readonly reference: string;
    readonly language: string;
}
/** A calendar file (RFC 5545) with one private entry that lasts the day, and a reminder at nine that morning. */
export declare function calendarFile({ date, title, description, reference, language }: CalendarEntry): string;
