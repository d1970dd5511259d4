package io.github.tewatashi.story;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.Standing;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.storage.memory.MemoryStore;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.HolderId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Place;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A hall with a session, and people whose names are plain: the first is named A A, the second B B. */
final class Hall {

    static final OfficeId OFFICE = new OfficeId("office");
    static final OfficerId OFFICER = new OfficerId("officer");
    static final OfficerId SECOND = new OfficerId("second");

    /** A person of the day: the paper, and the slip that the person brings. */
    record Visitor(Certificate certificate, Slip slip, String name, String paper) {

        PaperReading reading() {
            return PaperReading.of(paper);
        }
    }

    // One for all halls: to build one takes longer than a day in a hall.
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    final MemoryStore store = new MemoryStore();
    final Ticking clock = new Ticking(Instant.parse("2025-10-06T00:00:00Z"));
    final Tewatashi tewatashi;
    final Incidents incidents;
    final HandoutSession session;
    private int commands;

    Hall() {
        this(SerialAllocators.continuous());
    }

    Hall(SerialAllocator serials) {
        tewatashi = Tewatashi.on(store)
                .clock(clock)
                .validator(VALIDATOR)
                .serials(serials)
                .build();
        incidents = tewatashi.incidents();
        session = schedule(LocalDate.of(2025, 10, 6));
    }

    /** Ids derive from the commands' ids: a hall is the same at every run. */
    CommandId next() {
        return new CommandId("hall-" + ++commands);
    }

    HandoutSession schedule(LocalDate date) {
        return tewatashi.sessions().schedule(OFFICE, date, "hall 3", next()).orThrow();
    }

    /** Somebody who is booked for the hall's session. */
    Visitor visitor(String holder, String name, int paper) {
        return visitor(holder, name, paper, session);
    }

    Visitor visitor(String holder, String name, int paper, HandoutSession day) {
        String number = "0000000-%06d-1".formatted(paper);
        Face face = Face.of(name, name, LocalDate.of(1980, 1, 1).plusDays(paper), number);
        Certificate certificate = tewatashi
                .registry()
                .register(OFFICE, new HolderId(holder), face, next())
                .orThrow();
        return new Visitor(
                certificate, tewatashi.sessions().book(certificate, day, next()).orThrow(), name, number);
    }

    void dispatch() {
        dispatch(session);
    }

    void dispatch(HandoutSession day) {
        if (tewatashi
                .sessions()
                .dispatch(day, OFFICER, next())
                .orThrow()
                .travelling()
                .isEmpty()) {
            throw new AssertionError("nothing travels");
        }
    }

    Desk desk() {
        return tewatashi.desk(session, "desk 1", OFFICER);
    }

    Answer answer(Desk desk, Slip slip, String name) {
        return desk.begin(SlipReading.of(slip.number().toString(), slip.colour().code()), next())
                .answer(Stated.name(name));
    }

    Answer answer(Visitor visitor) {
        return answer(desk(), visitor.slip(), visitor.name());
    }

    HandedOver handOver(Visitor visitor) {
        return (HandedOver) ((Matched) answer(visitor)).handOver(visitor.reading());
    }

    void receive(Visitor visitor) {
        var unused = handOver(visitor).received().orThrow();
    }

    Closing closing() {
        return tewatashi.closing(session, OFFICER);
    }

    void count(Visitor... left) {
        for (Visitor visitor : left) {
            var unused = closing().count(visitor.reading(), next()).orThrow();
        }
    }

    /** A recovered paper, moved to the next session and received there by its owner, as any other. */
    void receiveAt(LocalDate date, Visitor visitor) {
        HandoutSession next = schedule(date);
        Slip slip =
                tewatashi.sessions().move(visitor.certificate(), next, next()).orThrow();
        dispatch(next);
        Answer answer = answer(tewatashi.desk(next, "desk 1", OFFICER), slip, visitor.name());
        var unused = ((HandedOver) ((Matched) answer).handOver(visitor.reading()))
                .received()
                .orThrow();
    }

    List<Finding> flaws() {
        return tewatashi.inspection().inspect().findings();
    }

    /** Writes what no command of the library would: the rules broken by hand. */
    void byHand(Visitor visitor, Event event, UnaryOperator<Standing> next, Details.Builder said) {
        CertificateRecord row = store.certificate(visitor.certificate().id()).orElseThrow();
        Standing after = next.apply(row.standing());
        Draft draft = new Draft(next(), OFFICE, clock.instant());
        draft.write(
                row.standing(after).log(draft, event, said.moved(row.standing().place(), after.place())));
        if (store.commit(draft.done()) != Committed.DONE) {
            throw new AssertionError("not written");
        }
    }

    /** A paper that somebody takes away, whatever slip and name were. */
    void handOverByHand(Visitor paper) {
        EncounterId encounter = new EncounterId("by hand " + ++commands);
        Supplier<Details.Builder> said = () -> Details.with()
                .officer(OFFICER)
                .session(session.id())
                .serial(paper.slip().number())
                .desk(new DeskName("desk 1"))
                .encounter(encounter);
        byHand(paper, Event.HANDED_OVER, row -> row.moved(Place.handedOver(encounter)), said.get());
        byHand(paper, Event.RECEIVED, row -> row.moved(Place.HOLDER), said.get());
    }

    /** A clock that never shows one time twice. */
    static final class Ticking extends Clock {

        private Instant now;

        Ticking(Instant now) {
            this.now = now;
        }

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
