package io.github.tewatashi.office;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateRef;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The back of a {@link TestOffice}: where papers are registered and booked, and leave for a session. */
public abstract class BackOffice {

    /** The office. */
    public static final OfficeId OFFICE = new OfficeId("office");

    /** Who does everything at desk and counter. */
    public static final OfficerId OFFICER = new OfficerId("officer 1");

    /** Who overrides, and records proxies: never at the desk. */
    public static final OfficerId SECOND = new OfficerId("officer 2");

    /** The day of the office's session. */
    public static final LocalDate DAY = LocalDate.of(2025, 10, 6);

    /** What officers say when asked for a reason. */
    public static final String WORDS = "words of the officer";

    /**
     * Checks input; before the session, so that a proxy may be recorded for it. One for all offices: it takes longer to
     * make than a day to play.
     */
    public static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> Clock.fixed(Instant.parse("2025-09-01T00:00:00Z"), ZoneOffset.UTC))
            .buildValidatorFactory()
            .getValidator();

    /** What everything is kept in. */
    public final Store store;
    /** What time it is: midnight of the day in Greenwich, nine in the morning in Japan, and later at every look. */
    public final TickingClock clock = new TickingClock(Instant.parse("2025-10-06T00:00:00Z"));
    /** The library. */
    public final Tewatashi tewatashi;
    /** The session of {@link #DAY}. */
    public final HandoutSession session;

    private int commands;

    BackOffice(Store store, SerialAllocator serials, MatchPolicy policy) {
        this.store = store;
        this.tewatashi = Tewatashi.on(store)
                .clock(clock)
                .validator(VALIDATOR)
                .serials(serials)
                .policy(policy)
                .build();
        this.session = schedule(DAY);
    }

    // ---- by whom

    /** The id of the next command. */
    public CommandId next() {
        return new CommandId("office-" + ++commands);
    }

    /** By the officer, with a reason where one is asked for. */
    public By by() {
        return by(OFFICER);
    }

    /** By the second officer, with a reason where one is asked for. */
    public By bySecond() {
        return by(SECOND);
    }

    /** By somebody, with a reason where one is asked for. */
    public By by(OfficerId officer) {
        return By.officer(officer, next()).because(WORDS);
    }

    // ---- before the day

    /** One more session. */
    public HandoutSession schedule(LocalDate date) {
        return tewatashi.sessions().schedule(OFFICE, date, "hall 3", by()).orThrow();
    }

    /** A paper in the safe. */
    public Certificate register(String holder, Face face) {
        return tewatashi
                .registry()
                .register(OFFICE, new HolderId(holder), face, by())
                .orThrow();
    }

    /** The slip of a paper that is booked. */
    public Slip book(CertificateRef paper, HandoutSession day) {
        return tewatashi.sessions().book(paper, day, by()).orThrow();
    }

    /** What travels to the office's session; something must. */
    public Manifest dispatch() {
        return dispatch(session);
    }

    /** What travels to some session; something must. */
    public Manifest dispatch(HandoutSession day) {
        Manifest manifest = tewatashi.dispatch(day, by()).orThrow();
        if (manifest.travelling().isEmpty()) {
            throw new AssertionError("nothing travels");
        }
        return manifest;
    }

    /** Where the book has a paper. */
    public Place place(CertificateRef paper) {
        return tewatashi.registry().place(paper).orElseThrow();
    }

    /** What the inspection finds. */
    public List<Finding> flaws() {
        return tewatashi.inspection().inspect().findings();
    }
}
