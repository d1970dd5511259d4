package io.github.tewatashi.fact;

import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the columns of one fact: a value whose type has a column goes there, any other becomes a code. */
final class ColumnWriter {

    /** The types that have a column of their own. */
    static final Set<Class<?>> COLUMNS = Set.of(
            OfficerId.class,
            SessionId.class,
            CertificateId.class,
            DeskName.class,
            EncounterId.class,
            SerialNumber.class,
            Movement.class,
            Reason.class,
            Digest.class);

    private final Map<Class<?>, Object> columns = new HashMap<>();
    private final List<String> codes = new ArrayList<>();

    void put(String name, Object value) {
        if (value instanceof OfficeId) {
            // An office's fact is in the office's own chain, which names it.
            return;
        }
        if (!COLUMNS.contains(value.getClass())) {
            code(name, value);
            return;
        }
        Object other = columns.put(value.getClass(), value);
        if (other != null && !other.equals(value)) {
            throw new IllegalArgumentException("a fact has two values for " + name);
        }
    }

    void code(String name, Object value) {
        codes.add(name + ':' + URLEncoder.encode(text(value), StandardCharsets.UTF_8));
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    FactColumns columns() {
        return new FactColumns(
                column(OfficerId.class),
                column(SessionId.class),
                column(CertificateId.class),
                column(DeskName.class),
                column(EncounterId.class),
                column(SerialNumber.class),
                column(Movement.class),
                column(Reason.class),
                codes,
                column(Digest.class));
    }

    private <T> Optional<T> column(Class<T> type) {
        return Optional.ofNullable(type.cast(columns.get(type)));
    }
}
