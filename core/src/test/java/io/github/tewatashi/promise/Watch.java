package io.github.tewatashi.promise;

import io.github.tewatashi.close.ClosingResult;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;

/** Looks on while a story is played, and fails when a promise is broken. */
interface Watch {

    /** Slip and name were answered, for the first time or again. */
    default void answered(World world, Visit visit, Answer answer) {}

    /** The officer heard that the paper with {@code reading}, in truth {@code picked}, may go to the person. */
    default void handedOver(World world, Visit visit, Paper picked, String reading, HandedOver handedOver) {}

    /** Papers were taken to a session. */
    default void dispatched(World world, int session, Manifest manifest) {}

    /** A slip was made. */
    default void booked(World world, IssuedSlip slip) {}

    /** A proxy was recorded for a paper. */
    default void authorised(World world, Paper paper) {}

    /** A closing was tried. */
    default void closing(World world, int session, ClosingResult result) {}

    /** An override was tried. */
    default void overridden(World world, Visit refused, OfficerId second, String remark, Outcome<Reason> outcome) {}

    /** A command was given again. */
    default void repeated(World world, Repetition repetition) {}

    /** The library produced something for somebody to see. */
    default void heard(World world, Object produced) {}

    /** An act is over. */
    default void afterEach(World world) {}
}
