package io.github.tewatashi.proof;

/**
 * A rule of the library, switched off by a store that lies to it: the twin of the rule, which the search must catch.
 */
public enum Lie {
    NUMBER_ONLY("any name is the name of the slip's certificate", "S1"),
    EQUIVALENT_IS_EQUAL("an equivalent name needs no look at the paper", "S1"),
    NO_COLOUR("a slip of any colour is one of this session, and numbers restart", "S1"),
    OLD_SLIPS("a slip that was replaced is good", "S1"),
    NO_PAPER_CHECK("any paper in the hand is the right one", "S1"),
    NO_GATE("nobody else in the tray could be meant", "S2"),
    EVERYWHERE("a paper is in the tray, wherever it is", "S3"),
    ABSENCES_IGNORED("nobody is absent", "S5"),
    HOLDS_IGNORED("nothing is on hold", "S5"),
    NO_COUNT("every paper was counted", "S6"),
    DESKS_FORGOTTEN("no desk was used, when a session closes", "S6"),
    NO_CHAIN("entries stand for themselves", "S8"),
    NO_COMMAND_ID("no command was ever done before", "S9"),
    DESK_ALWAYS_FREE("a desk has no encounter", "S10"),
    ONE_OFFICER("the officer who was refused was another one", "S12"),
    NO_LOCK("no wrong name was ever said on a slip", "S12"),
    ANY_PROXY("any name and birth date are the recorded proxy's", "S1"),
    PROXY_OF_ANOTHER("who is recorded for one certificate is recorded for each", "S1"),
    PROXY_FOR_EVER("no authorisation ever ends", "S1"),
    PROXY_BY_ANYBODY("whoever is at the desk, another officer recorded the proxy", "S1"),
    PROXY_AT_ANY_TIME("a paper for which a proxy is to be recorded is in the safe", "S1"),
    NO_VERSIONS("nothing changed since a decision was made", "S8");

    /** What the store says. */
    public final String says;

    /** The promise that is broken then, at the latest when the search has gone far enough. */
    public final String promise;

    Lie(String says, String promise) {
        this.says = says;
        this.promise = promise;
    }
}
