package io.github.tewatashi.practice;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.function.Function;

/** Whose habit it is, or where it shows, by ids and codes only (S4). */
public sealed interface HabitSubject {

    /**
     * What one officer does.
     *
     * @param officer the officer
     */
    record OneOfficer(OfficerId officer) implements HabitSubject {
        @Override
        public String toString() {
            return officer.toString();
        }
    }

    /**
     * What two officers do together.
     *
     * @param refused the officer who was refused
     * @param second the officer who overrode the refusal
     */
    record TwoOfficers(OfficerId refused, OfficerId second) implements HabitSubject {
        @Override
        public String toString() {
            return refused + " " + second;
        }
    }

    /**
     * What is refused in one hour of the day, whatever the day.
     *
     * @param reason why it is refused
     * @param hour the hour where the office is, from 0 to 23
     */
    record RefusalsInHour(Reason reason, int hour) implements HabitSubject {
        @Override
        public String toString() {
            return reason + " %02d:00".formatted(hour);
        }
    }

    /**
     * What shows in one session.
     *
     * @param session the session
     */
    record OneSession(SessionId session) implements HabitSubject {
        @Override
        public String toString() {
            return session.toString();
        }
    }

    /**
     * What shows in one number of a session.
     *
     * @param session the session
     * @param number the number
     */
    record OneNumber(SessionId session, SerialNumber number) implements HabitSubject {
        @Override
        public String toString() {
            return session + " " + number;
        }
    }

    /** The answer of the one function that is of this subject's type. */
    default <T> T fold(
            Function<OneOfficer, T> officer,
            Function<TwoOfficers, T> officers,
            Function<RefusalsInHour, T> refusals,
            Function<OneSession, T> session,
            Function<OneNumber, T> number) {
        if (this instanceof OneOfficer one) {
            return officer.apply(one);
        } else if (this instanceof TwoOfficers two) {
            return officers.apply(two);
        } else if (this instanceof RefusalsInHour hour) {
            return refusals.apply(hour);
        } else if (this instanceof OneSession one) {
            return session.apply(one);
        }
        return number.apply((OneNumber) this);
    }
}
