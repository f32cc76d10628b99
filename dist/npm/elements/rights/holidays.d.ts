/**
 * The bank holidays of the UK, as GOV.UK publishes them (Open Government Licence v3.0), substitute days included.
 * Made by scripts/make-holidays.mjs. Do not edit.
 *
 * 134 days. Two characters of `days`, in base 36, are a day: the days since the one before (the first counts from
 * `dataFrom`) times eight, plus 1 for England and Wales, 2 for Scotland, 4 for Northern Ireland.
 */
export declare const source = "https://www.gov.uk/bank-holidays.json";
export declare const fetched = "2026-11-21";
/** The first and the last day that the list speaks of. Nothing is known of what lies beyond. */
export declare const dataFrom = "2019-01-01";
export declare const dataTo = "2028-12-31";
export declare const days = "070ags7b0t3b4vac5e4tlu5b0f1j0ags5j0t5r3zb04q6dka5r0v130qg43r0t6f6f9g4q6dki670f1j0ag46n0t3b730f8s4i6d4vg25z0f1j0agc4v0t4v1r4v9w5u4tky5r0f1j0ah02n0t7z4vac5e4tlu5b0f1j0agk7b0t3b4vb04q4tlu5j0f1j0agk3z0t6f4v4q6c4q6dka5r0v130qg4270t7z6f9g4q6dki670f1j0agc6f0t3b6f9w5u4tky5r0f";
