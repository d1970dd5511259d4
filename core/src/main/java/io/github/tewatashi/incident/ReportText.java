package io.github.tewatashi.incident;

/** The sentences of a report that are no code's text; {@code {0}} and so on are filled in. */
enum ReportText {
    TITLE,
    OUTLINE,
    WHAT,
    NOTICED,
    SESSION,
    PEOPLE,
    NOW,
    COURSE,
    WHEN,
    EVENT,
    WHO,
    OFFICER,
    COLON,
    TO_PROXY,
    CAUSES,
    CAUSE,
    NO_CAUSE,
    DAMAGE,
    RECOVERED_AT,
    NOT_RECOVERED,
    RESPONSE,
    TOLD,
    NOT_TOLD,
    FILED,
    DUE,
    STILL,
    MEASURES,
    TO_FILL_IN
}
