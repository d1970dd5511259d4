package io.github.tewatashi.engine;

import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks input by its Jakarta Validation constraints before anything is read or written. The built-in validator always
 * checks: neither a validator of the caller's own nor a clock that is ahead of the system's makes it refuse less (S11).
 */
public final class InputValidation {

    /** By which clock the thread's input is checked now. */
    private static final ThreadLocal<Clock> TOLD_BY = ThreadLocal.withInitial(Clock::systemUTC);

    /**
     * Needs no expression language, and no file of the caller's configures it. One for all, and one clock for all: what
     * it keeps of the types and constraints that it met costs far more than a check, and is kept for one clock only.
     */
    private static final Validator BUILT_IN = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(Told::new)
            .buildValidatorFactory()
            .getValidator();

    private final List<Clock> clocks;
    private final Optional<Validator> callers;

    /**
     * Checks by the built-in constraints, and by the caller's validator if there is one.
     *
     * @param clock what time it is, in the zone of the office
     * @param system what time it is by the system: what is in the future by either of the two is in the future
     */
    public InputValidation(Clock clock, Clock system, Optional<Validator> callers) {
        Clock earlier = new OfficeClock(clock.getZone(), () -> min(clock.instant(), system.instant()));
        this.clocks = List.of(clock, earlier);
        this.callers = callers;
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * The first broken rule of {@code input}, by its place.
     *
     * @param root what the caller calls the input
     * @return a refusal with the place, never with the value
     */
    public <T> Optional<Outcome<T>> refuse(String root, Object input) {
        return Stream.concat(
                        clocks.stream().flatMap(clock -> broken(input, clock).stream()),
                        callers.stream().flatMap(validator -> validator.validate(input).stream()))
                .map(violation -> root + "." + violation.getPropertyPath())
                .min(Comparator.naturalOrder())
                .map(place -> new Outcome.Refused<>(new Refusal(Reason.INVALID_INPUT, place)));
    }

    /** The clock by which the thread's input is checked. */
    private static final class Told extends Clock {

        @Override
        public ZoneId getZone() {
            return TOLD_BY.get().getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return TOLD_BY.get().withZone(zone);
        }

        @Override
        public Instant instant() {
            return TOLD_BY.get().instant();
        }
    }

    private static Set<ConstraintViolation<Object>> broken(Object input, Clock clock) {
        TOLD_BY.set(clock);
        try {
            return BUILT_IN.validate(input);
        } finally {
            TOLD_BY.remove();
        }
    }
}
