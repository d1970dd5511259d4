package io.github.tewatashi.inspection;

import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;

/** The place of a finding, by ids only (S4). */
public sealed interface Where {

    /**
     * An entry of the ledger.
     *
     * @param subject whose chain
     * @param number its number in the chain
     */
    record Entry(Subject subject, long number) implements Where {

        /** The place of {@code entry}. */
        public static Entry of(LedgerEntry entry) {
            return new Entry(entry.subject(), entry.number());
        }

        @Override
        public String toString() {
            return subject + "#" + number;
        }
    }

    /** The row of an office, a session, a desk or a certificate. */
    record Row(Subject subject) implements Where {

        @Override
        public String toString() {
            return "row " + subject;
        }
    }

    /** The row of a slip. */
    record SlipRow(SessionId session, SerialNumber number) implements Where {

        @Override
        public String toString() {
            return "row SLIP:" + session + "/" + number;
        }
    }

    /** What comes after the last place that could be read. */
    record After(Where last) implements Where {

        @Override
        public String toString() {
            return "after " + last;
        }
    }
}
