package io.github.tewatashi.fact;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.name.Fold;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Movement;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.StocktakingId;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Facts of every kind, made from the kinds themselves: whoever adds a kind of fact has it in every test of a store and
 * of the codec at once.
 */
public final class FactSamples {

    private static final OfficeId OFFICE = new OfficeId("office");

    /** Places between which a movement may be tried. */
    private static final List<Place> PLACES = List.of(
            Place.ISSUER,
            Place.safe(OFFICE),
            Place.tray(new SessionId("session 1")),
            Place.handedOver(new EncounterId("encounter 1")),
            Place.HOLDER,
            Place.astray(new IncidentId("certificate 1-7")),
            Place.VOID);

    private static final Map<Class<?>, List<?>> VALUES = Map.ofEntries(
            Map.entry(OfficeId.class, List.of(OFFICE, new OfficeId("other office"))),
            Map.entry(OfficerId.class, List.of(new OfficerId("officer 1"), new OfficerId("officer 2"))),
            Map.entry(SessionId.class, List.of(new SessionId("session 1"), new SessionId("session 2"))),
            Map.entry(CertificateId.class, List.of(new CertificateId("certificate 1"), new CertificateId("証 2"))),
            Map.entry(DeskName.class, List.of(new DeskName("desk 1"), new DeskName("窓口 2"))),
            Map.entry(EncounterId.class, List.of(new EncounterId("encounter 1"), new EncounterId("encounter 2"))),
            Map.entry(IncidentId.class, List.of(new IncidentId("certificate 1-7"), new IncidentId("証 2-8"))),
            Map.entry(StocktakingId.class, List.of(new StocktakingId("count-1"), new StocktakingId("count-2"))),
            Map.entry(SerialNumber.class, List.of(new SerialNumber(1), new SerialNumber(20_000_001))),
            Map.entry(Digest.class, List.of(new Digest("ab".repeat(32)), new Digest("cd".repeat(32)))),
            Map.entry(LocalDate.class, List.of(LocalDate.of(2025, 10, 6), LocalDate.of(2024, 2, 29))),
            Map.entry(Period.class, List.of(Period.ofYears(2), Period.of(0, 1, 3))),
            Map.entry(Long.class, List.of(1L, Long.MAX_VALUE)),
            Map.entry(long.class, List.of(0L, 10_000_000_000L)),
            Map.entry(boolean.class, List.of(true, false)),
            Map.entry(Fold.class, List.of(Fold.SPACE, Fold.KANJI_VARIANT)),
            Map.entry(Hint.class, List.of(Hint.values()[0], Hint.values()[1])),
            Map.entry(SlipColour.class, List.of(SlipColour.BLUE, SlipColour.GREY)),
            Map.entry(Reason.class, List.of(Reason.NAME_MISMATCH, Reason.ON_HOLD)));

    private FactSamples() {}

    /**
     * For every kind but the illegible: one with everything that it may hold, and one with nothing that it need not.
     */
    public static List<Fact> all() {
        return kinds().flatMap(kind -> Stream.of(full(kind), bare(kind)))
                .distinct()
                .toList();
    }

    /** One fact of a kind, with everything that it may hold. */
    public static Fact full(FactKind kind) {
        return (Fact) make(kind.type(), true, List.of());
    }

    /** One fact of a kind, with nothing that it need not hold. */
    public static Fact bare(FactKind kind) {
        return (Fact) make(kind.type(), false, List.of());
    }

    /** The same as {@link #full}, but for one field, at any depth: as many facts as there are fields to change. */
    public static List<Fact> changed(FactKind kind) {
        return paths(kind.type(), List.of()).stream()
                .flatMap(path -> tryToMake(kind.type(), path).stream())
                .filter(fact -> !fact.equals(full(kind)))
                .map(Fact.class::cast)
                .toList();
    }

    /** All kinds that a command can make. */
    public static Stream<FactKind> kinds() {
        return Arrays.stream(FactKind.values()).filter(kind -> kind != FactKind.ILLEGIBLE);
    }

    private static List<List<String>> paths(Class<?> type, List<String> above) {
        List<List<String>> paths = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            List<String> path = Stream.concat(above.stream(), Stream.of(component.getName()))
                    .toList();
            Class<?> inner = inner(component);
            if (isTakenApart(inner)) {
                paths.addAll(paths(inner, path));
            } else {
                paths.add(path);
            }
        }
        return paths;
    }

    private static Optional<Object> tryToMake(Class<?> type, List<String> changedPath) {
        try {
            return Optional.of(make(type, true, changedPath));
        } catch (IllegalArgumentException e) {
            // This field cannot change by itself: another one depends on it.
            return Optional.empty();
        }
    }

    private static Object make(Class<?> type, boolean full, List<String> changed) {
        RecordComponent[] components = type.getRecordComponents();
        for (Movement movement : movements(changed)) {
            Object[] values = Arrays.stream(components)
                    .map(component -> value(component, full, movement, changed))
                    .toArray();
            Optional<Object> made = construct(type, components, values);
            if (made.isPresent()) {
                return made.get();
            }
        }
        if (!full) {
            // This kind needs what is optional elsewhere.
            return make(type, true, changed);
        }
        throw new IllegalArgumentException("no movement fits " + type.getSimpleName());
    }

    private static List<Movement> movements(List<String> changed) {
        List<Movement> movements = new ArrayList<>();
        for (Place from : PLACES) {
            for (Place to : PLACES) {
                movements.add(new Movement(from, to));
            }
        }
        if (changed.equals(List.of("movement"))) {
            // From another safe, tray, encounter or incident.
            movements.replaceAll(movement -> new Movement(other(movement.from()), movement.to()));
        }
        return movements;
    }

    private static Place other(Place place) {
        return place.ref().isEmpty() ? place : new Place(place.kind(), place.ref() + "'");
    }

    private static Optional<Object> construct(Class<?> type, RecordComponent[] components, Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (InvocationTargetException e) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object value(RecordComponent component, boolean full, Movement movement, List<String> changed) {
        boolean here = changed.equals(List.of(component.getName()));
        List<String> below = !changed.isEmpty() && changed.get(0).equals(component.getName())
                ? changed.subList(1, changed.size())
                : List.of();
        Class<?> inner = inner(component);
        if (component.getType() == Optional.class) {
            return full && !here ? Optional.of(one(inner, movement, true, below, false)) : Optional.empty();
        }
        if (component.getType() == List.class) {
            List<?> two = VALUES.getOrDefault(inner, List.of());
            // Some kinds hold at least one.
            return full && !here ? two : two.subList(0, 1);
        }
        return one(inner, movement, full, below, here);
    }

    private static Object one(Class<?> type, Movement movement, boolean full, List<String> below, boolean other) {
        if (type == Movement.class) {
            return movement;
        }
        if (isTakenApart(type)) {
            return make(type, full, below);
        }
        if (VALUES.containsKey(type)) {
            return VALUES.get(type).get(other ? 1 : 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[other ? 1 : 0];
        }
        throw new AssertionError("no sample of " + type);
    }

    private static boolean isTakenApart(Class<?> type) {
        return type == EncounterContext.class || type == Overridden.class;
    }

    private static Class<?> inner(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getActualTypeArguments()[0]
                : component.getType();
    }
}
