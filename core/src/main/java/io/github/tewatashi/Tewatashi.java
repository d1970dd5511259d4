package io.github.tewatashi;

import com.google.common.io.BaseEncoding;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.colour.ColourAllocator;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.dispatch.Dispatch;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.engine.InputValidation;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.investigation.Investigation;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.practice.Practice;
import io.github.tewatashi.registry.Registry;
import io.github.tewatashi.retention.Retention;
import io.github.tewatashi.retention.RetentionRule;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.Sessions;
import io.github.tewatashi.stocktaking.Stocktaking;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.SessionRef;
import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one door to the library: each method gives the room for one moment of the day.
 *
 * <p>Safe for use by many threads; build one and keep it. The rooms are safe for use by many threads too, and cost
 * nothing to ask for. What the library promises is listed in the README as S1 to S12 and L1; each promise has tests
 * that bear its number.
 *
 * <pre>{@code
 * Tewatashi tewatashi = Tewatashi.on(new MemoryStore()).build();
 * By by = By.once(new OfficerId("tanaka"));
 * HandoutSession session = tewatashi.sessions().schedule(office, date, "hall 3", by).orThrow();
 * }</pre>
 */
public final class Tewatashi {

    private final Store store;
    private final Clock clock;
    private final Registry registry;
    private final Sessions sessions;
    private final MatchPolicy policy;

    private Tewatashi(Builder builder) {
        store = builder.store;
        clock = builder.clock.orElse(Clock.systemUTC());
        Validator validator = builder.validator.orElseGet(() -> InputValidation.validator(clock));
        registry = new Registry(store, clock, validator, salts());
        sessions = new Sessions(
                store,
                clock,
                builder.serials.orElse(SerialAllocators.continuous()),
                builder.colours.orElse(ColourAllocator.inTurn()));
        policy = builder.policy.orElse(MatchPolicy.TWO_FACTORS);
    }

    /** Begins to build one on {@code store}. */
    public static Builder on(Store store) {
        return new Builder(store);
    }

    // ---- commands, in the order of the day

    /** Certificates, holds, proxies, and papers that come back. */
    public Registry registry() {
        return registry;
    }

    /** Sessions, bookings and absences. */
    public Sessions sessions() {
        return sessions;
    }

    /**
     * Takes what is booked for a session from the safe to its tray, without absentees' and held papers (countermeasure
     * 4, S5). May be done again for what was booked later.
     *
     * @return as {@link Dispatch#dispatch}
     */
    public Outcome<Manifest> dispatch(SessionRef session, By by) {
        return new Dispatch(store, clock).dispatch(session, by);
    }

    /**
     * A desk of a session.
     *
     * @param name the name that the officers call the desk by: 1 to 40 characters, no slash
     * @throws IllegalArgumentException if the name is not of that form
     */
    public Desk desk(SessionRef session, String name) {
        return new Desk(store, clock, policy, session.id(), new DeskName(name));
    }

    /** The count after a session, and its closing. */
    public Closing closing(SessionRef session) {
        return new Closing(store, clock, session.id());
    }

    /** A count of an office's safe, at any time. */
    public Stocktaking stocktaking(OfficeId office) {
        return new Stocktaking(store, clock, office);
    }

    /** Papers that went astray, until they are with their owners. */
    public Incidents incidents() {
        return new Incidents(store, clock);
    }

    /** Erases what is personal once its retention period is over; without a period nothing is ever erased. */
    public Retention retention(RetentionRule rule) {
        return new Retention(store, clock, rule);
    }

    // ---- reading behind the commands

    /** Whether the books are sound: reads every chain, seal, row and promise again. */
    public Inspection inspection() {
        return new Inspection(store);
    }

    /** What an office does that comes before an accident, and what the rules kept from happening. */
    public Practice practice() {
        return new Practice(store);
    }

    /** Who probably has a paper that went astray, how it came to that, and the report. */
    public Investigation investigation() {
        return new Investigation(store);
    }

    private static Supplier<String> salts() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] salt = new byte[16];
            random.nextBytes(salt);
            return BaseEncoding.base16().lowerCase().encode(salt);
        };
    }

    /** Parts that have a default. Each may be given once: a second time is an {@link IllegalStateException}. */
    public static final class Builder {

        private final Store store;
        private Optional<Clock> clock = Optional.empty();
        private Optional<SerialAllocator> serials = Optional.empty();
        private Optional<ColourAllocator> colours = Optional.empty();
        private Optional<MatchPolicy> policy = Optional.empty();
        private Optional<Validator> validator = Optional.empty();

        private Builder(Store store) {
            this.store = store;
        }

        /** What time it is; by default the system's clock. */
        @CanIgnoreReturnValue
        public Builder clock(Clock part) {
            clock = once("clock", clock, part);
            return this;
        }

        /** Which numbers slips get; by default they run on and never restart (S7). */
        @CanIgnoreReturnValue
        public Builder serials(SerialAllocator part) {
            serials = once("serials", serials, part);
            return this;
        }

        /** Which colours slips have; by default eight in turn. */
        @CanIgnoreReturnValue
        public Builder colours(ColourAllocator part) {
            colours = once("colours", colours, part);
            return this;
        }

        /** A stricter rule beside the two built-in factors (S11); by default none. */
        @CanIgnoreReturnValue
        public Builder policy(MatchPolicy part) {
            policy = once("policy", policy, part);
            return this;
        }

        /** The caller's validator; by default one that needs no expression language. */
        @CanIgnoreReturnValue
        public Builder validator(Validator part) {
            validator = once("validator", validator, part);
            return this;
        }

        /** The library, ready for use. */
        public Tewatashi build() {
            return new Tewatashi(this);
        }

        private static <T> Optional<T> once(String part, Optional<T> present, T next) {
            if (present.isPresent()) {
                throw new IllegalStateException(part + " was given already");
            }
            return Optional.of(next);
        }
    }
}
