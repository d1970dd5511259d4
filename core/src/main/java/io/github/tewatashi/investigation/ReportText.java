package io.github.tewatashi.investigation;

import io.github.tewatashi.vocabulary.Coded;

/** The sentences of a report that are no code's text; {@code {0}} and so on are filled in. */
enum ReportText implements Coded {
    TITLE,
    OUTLINE,
    WHAT,
    NOTICED,
    SESSION,
    NUMBER,
    PEOPLE,
    NOW,
    COURSE,
    WHEN,
    EVENT,
    WHO,
    OFFICER,
    COLON,
    TO_PROXY,
    OTHER_PAPER,
    SLIP,
    CAUSES,
    CAUSE,
    NO_CAUSE,
    DAMAGE,
    RECOVERED_AT,
    NOT_RECOVERED,
    HARM,
    RESPONSE,
    TOLD,
    NOT_TOLD,
    FILED,
    DUE,
    STILL,
    NOTICE,
    MEASURES,
    TO_FILL_IN
}
