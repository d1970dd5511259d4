package io.github.tewatashi.engine;

import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks input by its Jakarta Validation constraints before anything is read or written. The built-in validator always
 * checks: neither a validator of the caller's own nor a clock that is ahead of the system's makes it refuse less (S11).
 */
public final class InputValidation {

    private final List<Validator> validators;

    /**
     * Checks by the built-in constraints, and by the caller's validator if there is one.
     *
     * @param clock what time it is, in the zone of the office
     * @param system what time it is by the system: what is in the future by either of the two is in the future
     */
    public InputValidation(Clock clock, Clock system, Optional<Validator> callers) {
        Clock earlier = new OfficeClock(clock.getZone(), () -> min(clock.instant(), system.instant()));
        validators = Stream.concat(Stream.of(validator(clock), validator(earlier)), callers.stream())
                .toList();
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * A validator that needs no expression language, tells past from future by {@code clock}, and that no file of the
     * caller's configures.
     */
    static Validator validator(Clock clock) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * The first broken rule of {@code input}, by its place.
     *
     * @param root what the caller calls the input
     * @return a refusal with the place, never with the value
     */
    public <T> Optional<Outcome<T>> refuse(String root, Object input) {
        return validators.stream()
                .flatMap(validator -> validator.validate(input).stream())
                .map(violation -> root + "." + violation.getPropertyPath())
                .min(Comparator.naturalOrder())
                .map(place -> new Outcome.Refused<>(new Refusal(Reason.INVALID_INPUT, place)));
    }
}
