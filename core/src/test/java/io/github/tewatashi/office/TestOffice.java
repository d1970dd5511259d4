package io.github.tewatashi.office;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.Closed;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.IncidentSource;
import java.time.LocalDate;

/**
 * An office with a session on 2025-10-06, one desk, and two officers: the first does everything, the second what needs
 * another. Commands have ids of their own in order, so that an office is the same at every run.
 *
 * <pre>{@code
 * TestOffice office = new TestOffice(store);
 * Visitor hanako = office.visitor("holder 1", "ミホン ハナコ", 1);
 * office.dispatch();
 * office.receive(hanako);
 * office.close();
 * }</pre>
 */
public final class TestOffice extends BackOffice {

    /**
     * Somebody who has a paper here and a slip for it.
     *
     * @param certificate the paper
     * @param slip what the person brings
     * @param name what the person says
     * @param paper the number that is printed on the paper
     */
    public record Visitor(Certificate certificate, Slip slip, String name, String paper) implements CertificateRef {

        @Override
        public CertificateId id() {
            return certificate.id();
        }

        /** What is read of the person's paper. */
        public PaperReading reading() {
            return PaperReading.of(paper);
        }

        /** The same person with a newer slip. */
        public Visitor with(Slip newer) {
            return new Visitor(certificate, newer, name, paper);
        }
    }

    /** Where numbers run on. */
    public TestOffice(Store store) {
        this(store, SerialAllocators.continuous());
    }

    /** Where numbers are given out otherwise. */
    public TestOffice(Store store, SerialAllocator serials) {
        this(store, serials, MatchPolicy.TWO_FACTORS);
    }

    /** Where numbers run on and a rule of its own is asked. */
    public TestOffice(Store store, MatchPolicy policy) {
        this(store, SerialAllocators.continuous(), policy);
    }

    /** An office in all its parts. */
    public TestOffice(Store store, SerialAllocator serials, MatchPolicy policy) {
        super(store, serials, policy);
    }

    // ---- before the day

    /** Somebody who is booked for the office's session; name and reading are one, the paper is a number from 1 on. */
    public Visitor visitor(String holder, String name, int paper) {
        return visitor(holder, name, paper, session);
    }

    /** Somebody who is booked for some session. */
    public Visitor visitor(String holder, String name, int paper, HandoutSession day) {
        LocalDate born = LocalDate.of(1980, 1, 1).plusDays(paper);
        return visitor(holder, Face.of(name, name, born, "0000000-%06d-1".formatted(paper)), day);
    }

    /** Somebody whose paper shows {@code face} and who says the name as it is read, booked for some session. */
    public Visitor visitor(String holder, Face face, HandoutSession day) {
        Certificate paper = register(holder, face);
        return new Visitor(
                paper,
                book(paper, day),
                face.names().reading(),
                face.paperNumber().value());
    }

    /** The same person, moved to another session. */
    public Visitor move(Visitor visitor, HandoutSession day) {
        return visitor.with(tewatashi.sessions().move(visitor, day, by()).orThrow());
    }

    /** Somebody calls in absent from the office's session. */
    public void callsInAbsent(Visitor visitor) {
        tewatashi.sessions().reportAbsence(visitor, session, by()).orThrow();
    }

    // ---- at the desk

    /** The desk of the office's session. */
    public Desk desk() {
        return desk(session);
    }

    /** The desk of some session. */
    public Desk desk(HandoutSession day) {
        return tewatashi.desk(day, "desk 1");
    }

    /** Somebody comes with slip and name as it should be. */
    public Answer comes(Visitor visitor) {
        return comes(visitor.slip(), visitor.name());
    }

    /** Somebody comes with a slip and says a name. */
    public Answer comes(Slip slip, String name) {
        return comes(session, reading(slip), name);
    }

    /** Somebody comes to some session, the slip is read, and a name is said. */
    public Answer comes(HandoutSession day, SlipReading slip, String name) {
        return desk(day).begin(slip, by()).states(Stated.name(name));
    }

    /** What is read of a slip. */
    public static SlipReading reading(Slip slip) {
        return SlipReading.of(slip.number().toString(), slip.colour().code());
    }

    /** Somebody who is asked nothing more gets the paper into the hand. */
    public HandedOver handOver(Visitor visitor) {
        return handOver((Matched) comes(visitor), visitor);
    }

    /** The right paper is read and handed over. */
    public HandedOver handOver(Matched matched, Visitor visitor) {
        return (HandedOver) matched.handOver(visitor.reading());
    }

    /** Somebody who is asked nothing more gets the paper and confirms it. */
    public void receive(Visitor visitor) {
        handOver(visitor).received().orThrow();
    }

    /** Somebody is moved to a session of its own and receives the paper there. */
    public void receiveAt(LocalDate date, Visitor visitor) {
        HandoutSession later = schedule(date);
        Visitor moved = move(visitor, later);
        dispatch(later);
        Matched matched = (Matched) comes(later, reading(moved.slip()), moved.name());
        handOver(matched, moved).received().orThrow();
    }

    // ---- afterwards

    /** The count after the office's session, and its closing. */
    public Closing closing() {
        return tewatashi.closing(session);
    }

    /** Counts what is left, by reading it. */
    public void count(Visitor... left) {
        for (Visitor visitor : left) {
            closing().count(visitor.reading(), by()).orThrow();
        }
    }

    /** Closes the office's session, which must be possible. */
    public Closed close() {
        return closing().close(by()).orThrow();
    }

    /** A paper is suspected to have gone astray. */
    public TestIncident suspect(Visitor paper, IncidentSource source) {
        return new TestIncident(
                this,
                tewatashi.incidents().suspect(paper, source, by()).orThrow().id());
    }

    /** A paper is named at the closing: once short, counted again and not found. */
    public TestIncident nameInIncident(Visitor paper) {
        return new TestIncident(this, closing().nameInIncident(paper, by()).orThrow());
    }

    /** What no command of the library would do. */
    public ByHand byHand() {
        return new ByHand(this);
    }
}
