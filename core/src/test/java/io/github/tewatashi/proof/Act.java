package io.github.tewatashi.proof;

import io.github.tewatashi.proof.Cast.Said;
import java.util.List;

/**
 * One thing that somebody does.
 *
 * @param verb what
 * @param a the desk, or else the certificate, or else the session
 * @param b the slip card, birth date, paper, session or officer, as the verb asks for
 * @param c the ordinal of what was said; of a proxy, also what was said of the own person
 */
record Act(Verb verb, int a, int b, int c) {

    static Act of(Verb verb, int a, int b) {
        return new Act(verb, a, b, 0);
    }

    static Act of(Verb verb, int a) {
        return new Act(verb, a, 0, 0);
    }

    static Act answer(int desk, int slip, Said said) {
        return new Act(Verb.ANSWER, desk, slip, said.ordinal());
    }

    /** Somebody with a slip who says the holder's name, an own name, and whose birth date is the own. */
    static Act proxyAnswer(int desk, int slip, Said ofHolder, Said own, int born) {
        int names = Said.values().length;
        return new Act(Verb.PROXY_ANSWER, desk, slip, ofHolder.ordinal() + names * (own.ordinal() + names * born));
    }

    Said said() {
        return Said.values()[c % Said.values().length];
    }

    /** What somebody who comes for another says of the own person. */
    Told.Own own() {
        int names = Said.values().length;
        return new Told.Own(Said.values()[c / names % names], c / (names * names));
    }

    /** Whether this is what a rightful holder and careful officers do. */
    boolean isRight(State before) {
        return switch (verb) {
            case ANSWER ->
                before.ownerOf(before.rig().cards().get(b))
                        .filter(said().owners::contains)
                        .isPresent();
            case PROXY_ANSWER ->
                before.ownerOf(before.rig().cards().get(b))
                                .filter(said().owners::contains)
                                .isPresent()
                        && own().isProxys();
            case IDENTIFY, HAND_OVER ->
                before.open(a)
                        .filter(open -> open.certificate().equals(before.rig().certificate(b)))
                        .isPresent();
            case CONFIRM, OVERRIDE -> b == 1;
            case RECEIVED, TAKEN_BACK, PUT_BACK, COMES, RELEASE, BOOK, MOVE, DISPATCH -> true;
            default -> false;
        };
    }

    String story(List<Card> cards) {
        return switch (verb) {
            case ANSWER -> "at desk " + (a + 1) + " somebody shows " + cards.get(b) + " and says: " + said().words;
            case PROXY_ANSWER ->
                "at desk " + (a + 1) + " somebody shows " + cards.get(b) + ", comes for: " + said().words
                        + ", and says of the own person: " + own().said().words + ", born as "
                        + Cast.called(own().born());
            case AUTHORISE ->
                Cast.called(Cast.PROXY) + " is recorded as proxy for " + Cast.called(a)
                        + switch (b) {
                            case Cast.BY_THE_OFFICER_AT_THE_DESK -> ", by the officer who is at the desk";
                            case Cast.UNTIL_THE_DAY_BEFORE -> ", until the day before session Y";
                            default -> "";
                        };
            case WITHDRAW -> "the proxy for " + Cast.called(a) + " is withdrawn";
            case IDENTIFY -> "at desk " + (a + 1) + " the person gives the birth date of " + Cast.called(b);
            case CONFIRM ->
                "at desk " + (a + 1) + " the officer finds the names " + (b == 1 ? "the same" : "different");
            case HAND_OVER -> "at desk " + (a + 1) + " the officer takes the paper of " + Cast.called(b);
            case RECEIVED -> "at desk " + (a + 1) + " the person confirms and leaves";
            case TAKEN_BACK -> "at desk " + (a + 1) + " the person gives the paper back";
            case DISPUTED -> "at desk " + (a + 1) + " the person says that it is not theirs";
            case PUT_BACK -> "at desk " + (a + 1) + " the officer puts the paper back";
            case OVERRIDE ->
                switch (b) {
                    case 0 -> "the same officer overrides the refusal";
                    case 1 -> "a second officer overrides the refusal";
                    default -> "a second officer overrides the refusal without a reason";
                };
            case ABSENT -> Cast.called(a) + " phones: absent from session " + session(b);
            case COMES -> "an officer withdraws the absence of " + Cast.called(a) + " from session " + session(b);
            case HOLD -> "the paper of " + Cast.called(a) + " is put on hold";
            case RELEASE -> "the hold on the paper of " + Cast.called(a) + " is released";
            case BOOK -> Cast.called(a) + " is booked for session " + session(b);
            case MOVE -> Cast.called(a) + " is moved to session " + session(b);
            case DISPATCH -> "the papers of session " + session(a) + " are dispatched";
            case COUNT -> "after session " + session(a) + " the paper of " + Cast.called(b) + " is read";
            case INCIDENT ->
                "after session " + session(a) + " the paper of " + Cast.called(b) + " is named in an incident";
            case CLOSE -> "session " + session(a) + " is closed";
            case DEPOSIT -> Cast.called(a) + " leaves the paper with the office";
            case DESTROY -> "the paper of " + Cast.called(a) + " is destroyed";
            case VANISH -> "(the paper of " + Cast.called(a) + " is gone, and nobody notices)";
            case STRAY -> "(the paper of " + Cast.called(a) + " gets among those of session " + session(b) + ")";
        };
    }

    private static char session(int index) {
        return index == 0 ? 'X' : 'Y';
    }
}
