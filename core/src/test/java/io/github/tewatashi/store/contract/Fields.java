package io.github.tewatashi.store.contract;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where two things differ, by the path of the field and never by its value: values may be of a person (S4). */
final class Fields {

    private final List<String> differing = new ArrayList<>();

    private Fields() {}

    /** The paths of the fields in which {@code actual} is not what was expected. */
    static List<String> differing(Object expected, Object actual) {
        Fields fields = new Fields();
        fields.compare("", expected, actual);
        return fields.differing;
    }

    private void compare(String path, Object expected, Object actual) {
        if (expected instanceof List<?> a && actual instanceof List<?> b && a.size() == b.size()) {
            for (int i = 0; i < a.size(); i++) {
                compare(path + '[' + i + ']', a.get(i), b.get(i));
            }
        } else if (expected instanceof Optional<?> a
                && actual instanceof Optional<?> b
                && a.isPresent()
                && b.isPresent()) {
            compare(path, a.orElseThrow(), b.orElseThrow());
        } else if (expected instanceof Record && expected.getClass() == actual.getClass()) {
            for (RecordComponent component : expected.getClass().getRecordComponents()) {
                compare(path + '.' + component.getName(), value(component, expected), value(component, actual));
            }
        } else if (!expected.equals(actual)) {
            differing.add(path.isEmpty() ? "(the whole)" : path);
        }
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName(), e);
        }
    }
}
