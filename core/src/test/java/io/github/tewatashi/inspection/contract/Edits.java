package io.github.tewatashi.inspection.contract;

import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.Overridden;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every change of one field of a record, however deep, that a hand could make and the field's type can hold. */
final class Edits {

    /** One changed field; {@code path} names it, never its value. */
    record Edit<T>(String path, T edited) {}

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(OfficerId.class, new OfficerId("officer-9")),
            Map.entry(SessionId.class, new SessionId("session-9")),
            Map.entry(CertificateId.class, new CertificateId("paper-9")),
            Map.entry(DeskName.class, new DeskName("desk 9")),
            Map.entry(EncounterId.class, new EncounterId("encounter-9")),
            Map.entry(SerialNumber.class, new SerialNumber(9_999)),
            Map.entry(Movement.class, new Movement(Place.HOLDER, Place.VOID)),
            Map.entry(Reason.class, Reason.ON_HOLD),
            Map.entry(Digest.class, new Digest("9".repeat(64))),
            Map.entry(Booking.class, new Booking(new SessionId("session-9"), new SerialNumber(9_999))),
            Map.entry(Long.class, 9L),
            Map.entry(
                    Authorisation.class,
                    new Authorisation(
                            new Proxy(
                                    RecordedNames.of("代理 月子", ""),
                                    LocalDate.of(1970, 1, 1),
                                    Relation.AGENT,
                                    new Evidence(EvidenceKind.POWER_OF_ATTORNEY, "綴り9"),
                                    LocalDate.of(2025, 12, 31)),
                            new OfficerId("officer-9"),
                            2,
                            "salt")),
            Map.entry(
                    OpenEncounter.class,
                    new OpenEncounter(
                            new EncounterContext(
                                    new SessionId("session-9"),
                                    new DeskName("desk 9"),
                                    new EncounterId("encounter-9"),
                                    new SerialNumber(9_999),
                                    new CertificateId("paper-9"),
                                    Optional.empty()),
                            OpenEncounter.Stage.PAPER,
                            List.of(),
                            false,
                            new OfficerId("officer-9"))),
            Map.entry(
                    Overridden.class,
                    new Overridden(
                            new SessionId("session-9"),
                            new DeskName("desk 9"),
                            new EncounterId("encounter-9"),
                            Optional.empty(),
                            new OfficerId("officer-9"),
                            Reason.ON_HOLD)),
            Map.entry(IncidentId.class, new IncidentId("paper-9-9")));

    private Edits() {}

    @SuppressWarnings("unchecked")
    static <T extends Record> List<Edit<T>> of(T record) {
        List<Edit<T>> edits = new ArrayList<>();
        for (Edit<Object> edit : ofRecord(record)) {
            edits.add(new Edit<>(edit.path(), (T) edit.edited()));
        }
        return edits;
    }

    /**
     * The same of an entry, and each change of one of its columns, whether or not the columns say a fact afterwards.
     */
    static List<Edit<LedgerEntry>> ofEntry(LedgerEntry entry) {
        List<Edit<LedgerEntry>> edits = new ArrayList<>(of(entry));
        for (Edit<FactColumns> edit : of(FactColumns.of(entry.fact()))) {
            edits.add(new Edit<>(
                    "columns." + edit.path(),
                    new EntryEdit(entry).columns(edit.edited()).done()));
        }
        return edits;
    }

    private static List<Edit<Object>> ofRecord(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> value(component, record))
                .toArray();
        List<Edit<Object>> edits = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            for (Edit<Object> edit : ofValue(values[i], components[i].getGenericType())) {
                Object[] changed = values.clone();
                changed[i] = edit.edited();
                String path = components[i].getName() + (edit.path().isEmpty() ? "" : "." + edit.path());
                made(record.getClass(), components, changed)
                        .filter(other -> !other.equals(record))
                        .ifPresent(other -> edits.add(new Edit<>(path, other)));
            }
        }
        return edits;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }

    /** The record with these values; empty if its type cannot hold them. */
    private static Optional<Object> made(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException impossible) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type.getSimpleName(), e);
        }
    }

    private static List<Edit<Object>> ofValue(Object value, Type type) {
        List<Edit<Object>> edits = new ArrayList<>();
        if (value instanceof Optional<?> optional) {
            Type inner = ((ParameterizedType) type).getActualTypeArguments()[0];
            if (optional.isPresent()) {
                edits.add(new Edit<>("", Optional.empty()));
                ofValue(optional.get(), inner).forEach(e -> edits.add(new Edit<>(e.path(), Optional.of(e.edited()))));
            } else {
                Object sample = inner == String.class ? "sample" : SAMPLES.get((Class<?>) inner);
                edits.add(new Edit<>("", Optional.of(sample)));
            }
        } else if (value instanceof List<?> list) {
            if (!list.isEmpty()) {
                edits.add(new Edit<>("", list.subList(1, list.size())));
            }
            Type inner = ((ParameterizedType) type).getActualTypeArguments()[0];
            List<Object> more = new ArrayList<>(list);
            more.add(
                    inner == String.class
                            ? "sample:SAMPLE"
                            : list.isEmpty() ? SAMPLES.get((Class<?>) inner) : list.get(0));
            if (more.get(more.size() - 1) != null) {
                edits.add(new Edit<>("", more));
            }
        } else if (value instanceof Digest) {
            edits.add(new Edit<>("", SAMPLES.get(Digest.class)));
        } else if (value instanceof Record record) {
            edits.addAll(ofRecord(record));
        } else if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            edits.add(new Edit<>("", all[(constant.ordinal() + 1) % all.length]));
        } else {
            edits.add(new Edit<>("", another(value)));
        }
        return edits;
    }

    private static Object another(Object value) {
        if (value instanceof String text) {
            return text + "x";
        } else if (value instanceof Long number) {
            return number + 1;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof Instant time) {
            return time.plusNanos(1_000);
        } else if (value instanceof LocalDate date) {
            return date.plusDays(1);
        } else if (value instanceof Period period) {
            return period.plusDays(1);
        }
        throw new IllegalStateException("no other value of " + value.getClass());
    }
}
