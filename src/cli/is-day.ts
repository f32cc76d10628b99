/** A day that the calendar has, as `YYYY-MM-DD`; `Date` alone would take 30 February for a day of March. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
