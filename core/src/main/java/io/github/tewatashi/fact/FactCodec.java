package io.github.tewatashi.fact;

import io.github.tewatashi.vocabulary.Subject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The one place that knows the columns of facts. Which column a field belongs in follows from the type of the field: an
 * id has a column of its own, and whatever has none becomes a code under the field's name. A field that is a record of
 * fields is taken apart.
 *
 * <p>So a new kind of fact needs no line here, and no two kinds can be read from the same columns otherwise.
 */
final class FactCodec {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private FactCodec() {}

    static FactColumns columns(Fact fact) {
        ColumnWriter out = new ColumnWriter();
        SHAPES.get(fact.getClass()).write(fact, out);
        return out.columns();
    }

    static Fact fact(Subject subject, String code, FactColumns columns) {
        try {
            FactKind kind = FactKind.valueOf(code);
            if (kind != FactKind.ILLEGIBLE) {
                Fact fact = (Fact) SHAPES.get(kind.type()).read(new ColumnReader(subject, columns));
                // What the columns hold beyond the fact would be covered by no rule: they are not those of the fact.
                if (fact.subject().equals(subject) && columns(fact).equals(columns)) {
                    return fact;
                }
            }
        } catch (IllegalArgumentException | ColumnReader.Missing e) {
            // Not the columns of a fact: said by what is returned.
        }
        return new Illegible(subject, code, columns);
    }

    /**
     * The fields of one record type.
     *
     * @param constructor the canonical constructor
     * @param fields in the order of the constructor
     */
    private record Shape(Constructor<?> constructor, List<Field> fields) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Shape(
                        constructor, Arrays.stream(components).map(Field::of).toList());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its canonical constructor", e);
            }
        }

        void write(Object record, ColumnWriter out) {
            for (Field field : fields) {
                write(field, field.get(record), out);
            }
        }

        private static void write(Field field, Object value, ColumnWriter out) {
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> write(field, present, out));
            } else if (value instanceof List<?> list) {
                list.forEach(element -> out.code(field.name(), element));
            } else if (field.isNested()) {
                SHAPES.get(field.type()).write(value, out);
            } else {
                out.put(field.name(), value);
            }
        }

        Object read(ColumnReader in) {
            List<Object> values = new ArrayList<>();
            for (Field field : fields) {
                values.add(read(field, in));
            }
            try {
                return constructor.newInstance(values.toArray());
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof IllegalArgumentException refused) {
                    throw refused;
                }
                throw new IllegalStateException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object read(Field field, ColumnReader in) {
            return switch (field.multiplicity()) {
                case ONE -> readOne(field, in);
                case OPTIONAL -> field.isNested() ? readNested(field, in) : in.find(field.name(), field.type());
                case LIST -> in.codes(field.name(), field.type());
            };
        }

        private static Object readOne(Field field, ColumnReader in) {
            return field.isNested()
                    ? SHAPES.get(field.type()).read(in)
                    : in.find(field.name(), field.type()).orElseThrow(ColumnReader.Missing::new);
        }

        private static Optional<Object> readNested(Field field, ColumnReader in) {
            return in.hasEncounter() ? Optional.of(SHAPES.get(field.type()).read(in)) : Optional.empty();
        }
    }

    /**
     * One field.
     *
     * @param component the record's component
     * @param type the type of the value, or of what an {@code Optional} or a {@code List} holds
     */
    private record Field(RecordComponent component, Class<?> type, Multiplicity multiplicity) {

        private enum Multiplicity {
            ONE,
            OPTIONAL,
            LIST
        }

        static Field of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            Class<?> raw = component.getType();
            if (raw == Optional.class) {
                return new Field(component, argument(component), Multiplicity.OPTIONAL);
            }
            return raw == List.class
                    ? new Field(component, argument(component), Multiplicity.LIST)
                    : new Field(component, raw, Multiplicity.ONE);
        }

        private static Class<?> argument(RecordComponent component) {
            return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
        }

        String name() {
            return component.getName();
        }

        boolean isNested() {
            return type == EncounterContext.class || type == Overridden.class;
        }

        Object get(Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
