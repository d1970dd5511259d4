package io.github.tewatashi.proof;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.SlipRecord;
import java.util.Optional;

/**
 * One state of a small world: the book and the truth.
 *
 * @param rig the fixed part
 * @param book what the store has
 * @param truth what is the case
 * @param slot the refusal that could be overridden
 * @param flying the one command that was decided on an older state and is not committed yet
 */
record State(Rig rig, Snapshot book, Truth truth, Optional<Slot> slot, Optional<Flying> flying) {

    CertificateState standing(int person) {
        return row(person).state();
    }

    CertificateRecord row(int person) {
        return book.certificate(rig.certificate(person)).orElseThrow();
    }

    Optional<OpenEncounter> open(int desk) {
        return book.desk(rig.session(1), rig.desk(desk)).open();
    }

    Optional<SlipRecord> slip(Card card) {
        return card.misread()
                ? Optional.empty()
                : book.slip(rig.session(card.session()), new io.github.tewatashi.serial.SerialNumber(card.number()));
    }

    /** Whose valid slip of the session with desks this is. */
    Optional<Integer> ownerOf(Card card) {
        return slip(card)
                .filter(row -> row.state().valid() && card.session() == 1)
                .map(row -> rig.person(row.certificate()));
    }
}
