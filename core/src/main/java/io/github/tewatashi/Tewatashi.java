package io.github.tewatashi;

import com.google.common.io.BaseEncoding;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.close.Stocktaking;
import io.github.tewatashi.colour.ColourAllocator;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.engine.Door;
import io.github.tewatashi.engine.Engine;
import io.github.tewatashi.incident.Incidents;
import io.github.tewatashi.inspection.Inspection;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.registry.Registry;
import io.github.tewatashi.retention.Retention;
import io.github.tewatashi.retention.RetentionRule;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.Bookings;
import io.github.tewatashi.sessions.Sessions;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.SessionRef;
import jakarta.validation.Validator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The one door: hands an official document to the right person, and proves it.
 *
 * <p>Safe for use by many threads; make one and keep it. What it promises is listed as S1 to S12 and L1 in the README,
 * and each promise has tests that bear its number.
 */
public final class Tewatashi {

    private final Engine engine;
    private final Registry registry;
    private final Sessions sessions;
    private final MatchPolicy policy;

    private Tewatashi(Builder builder) {
        Clock clock = builder.clock.orElse(Clock.systemUTC());
        Door door = builder.validator.map(Door::new).orElseGet(() -> Door.standard(clock));
        Bookings bookings;
        engine = new Engine(builder.store, clock);
        bookings = new Bookings(engine, builder.serials.orElse(SerialAllocators.continuous()));
        registry = new Registry(engine, door, salts());
        sessions = new Sessions(engine, builder.colours.orElse(ColourAllocator.inTurn()), bookings);
        policy = builder.policy.orElse(MatchPolicy.TWO_FACTORS);
    }

    /** Begins to build one on {@code store}. */
    public static Builder on(Store store) {
        return new Builder(store);
    }

    /** Certificates, holds, and papers that come back. */
    public Registry registry() {
        return registry;
    }

    /** Sessions, bookings, absences, dispatch. */
    public Sessions sessions() {
        return sessions;
    }

    /**
     * A desk of a session.
     *
     * @param name as the officers call it; 1 to 40 characters, no slash
     * @param officer who works there
     */
    public Desk desk(SessionRef session, String name, OfficerId officer) {
        return new Desk(engine, policy, session.id(), new DeskName(name), officer);
    }

    /** The count after a session, and its closing. */
    public Closing closing(SessionRef session, OfficerId officer) {
        return new Closing(engine, session.id(), officer);
    }

    /** A count of an office's safe, at any time. */
    public Stocktaking stocktaking(OfficeId office, OfficerId officer) {
        return new Stocktaking(engine, office, officer);
    }

    /** Papers that went astray, until they are with their owners. */
    public Incidents incidents() {
        return new Incidents(engine);
    }

    /** Erases what is personal once its retention period is over; without a period nothing is ever erased. */
    public Retention retention(RetentionRule rule) {
        return new Retention(engine, rule);
    }

    /** Self-inspection: reads every chain, seal, row and promise again. */
    public Inspection inspection() {
        return new Inspection(engine.store());
    }

    private static Supplier<String> salts() {
        SecureRandom random = new SecureRandom();
        return () -> {
            byte[] salt = new byte[16];
            random.nextBytes(salt);
            return BaseEncoding.base16().lowerCase().encode(salt);
        };
    }

    /** Parts that have a default; each may be given once. */
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
        public Builder clock(Clock part) {
            clock = once("clock", clock, part);
            return this;
        }

        /** Which numbers slips get; by default they run on and never restart (S7). */
        public Builder serials(SerialAllocator part) {
            serials = once("serials", serials, part);
            return this;
        }

        /** Which colours slips have; by default eight in turn. */
        public Builder colours(ColourAllocator part) {
            colours = once("colours", colours, part);
            return this;
        }

        /** A stricter rule beside the two built-in factors (S11); by default none. */
        public Builder policy(MatchPolicy part) {
            policy = once("policy", policy, part);
            return this;
        }

        /** The caller's validator; by default one that needs no expression language. */
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
