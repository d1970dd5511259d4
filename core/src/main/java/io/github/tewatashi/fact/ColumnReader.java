package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.StocktakingId;
import io.github.tewatashi.vocabulary.Subject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the values of a fact's fields in its columns. */
final class ColumnReader {

    /** A field that must be there is not. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Missing() {
            super("a column is missing", null, false, false);
        }
    }

    private static final Map<Class<?>, Function<FactColumns, Optional<?>>> COLUMNS = Map.of(
            OfficerId.class, FactColumns::second,
            SessionId.class, FactColumns::session,
            CertificateId.class, FactColumns::certificate,
            DeskName.class, FactColumns::desk,
            EncounterId.class, FactColumns::encounter,
            SerialNumber.class, FactColumns::number,
            Movement.class, FactColumns::movement,
            Reason.class, FactColumns::reason,
            Digest.class, FactColumns::evidence);

    private static final Map<Class<?>, Function<String, Object>> CODES = Map.of(
            CertificateId.class, CertificateId::new,
            IncidentId.class, IncidentId::new,
            StocktakingId.class, StocktakingId::new,
            LocalDate.class, LocalDate::parse,
            Period.class, Period::parse,
            Long.class, Long::valueOf,
            long.class, Long::valueOf,
            boolean.class, Boolean::valueOf);

    private final Subject subject;
    private final FactColumns columns;

    ColumnReader(Subject subject, FactColumns columns) {
        this.subject = subject;
        this.columns = columns;
    }

    /** Whether the entry names an encounter at all. */
    boolean hasEncounter() {
        return columns.encounter().isPresent();
    }

    Optional<?> find(String name, Class<?> type) {
        if (type == OfficeId.class) {
            return Optional.of(new OfficeId(subject.id()));
        }
        Function<FactColumns, Optional<?>> column = COLUMNS.get(type);
        return column != null ? column.apply(columns) : texts(name).findFirst().map(text -> value(type, text));
    }

    List<?> codes(String name, Class<?> type) {
        return texts(name).map(text -> value(type, text)).toList();
    }

    private Stream<String> texts(String name) {
        return columns.codes().stream()
                .filter(code -> code.startsWith(name + ':'))
                .map(code -> URLDecoder.decode(code.substring(name.length() + 1), StandardCharsets.UTF_8));
    }

    private static Object value(Class<?> type, String text) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(text))
                    .findFirst()
                    .orElseThrow(Missing::new);
        }
        Function<String, Object> reading = CODES.get(type);
        if (reading == null) {
            throw new IllegalStateException("a fact has a field of a type that no code is read to: " + type.getName());
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a code is no date", e);
        }
    }
}
