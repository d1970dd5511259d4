package io.github.tewatashi.engine;

import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks input by its Jakarta Validation constraints before anything is read or written. */
public final class InputValidation {

    private final Validator validator;

    /** Checks with {@code validator}. */
    public InputValidation(Validator validator) {
        this.validator = validator;
    }

    /** A validator that needs no expression language and tells past from future by {@code clock}. */
    public static Validator validator(Clock clock) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
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
        return validator.validate(input).stream()
                .map(violation -> root + "." + violation.getPropertyPath())
                .min(Comparator.naturalOrder())
                .map(place -> new Outcome.Refused<>(new Refusal(Reason.INVALID_INPUT, place)));
    }
}
