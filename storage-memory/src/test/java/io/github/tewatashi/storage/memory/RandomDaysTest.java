package io.github.tewatashi.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.promise.Promises;
import io.github.tewatashi.proof.SafetyPage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * How many made-up days the promises are tried on in this module: counted from the properties, for the auditors' page.
 */
class RandomDaysTest {

    @Test
    void every_property_is_tried_as_often_as_the_page_says() throws IOException {
        int byDefault = byDefault();
        Map<String, int[]> promises = new TreeMap<>();
        for (Method method : Promises.class.getMethods()) {
            Property property = method.getAnnotation(Property.class);
            if (property != null) {
                int[] counts =
                        promises.computeIfAbsent(method.getDeclaringClass().getSimpleName(), name -> new int[2]);
                counts[0]++;
                counts[1] += property.tries() == Property.TRIES_NOT_SET ? byDefault : property.tries();
            }
        }
        assertThat(promises).hasSizeGreaterThan(12);
        List<String> lines = new ArrayList<>(List.of("| properties | how many | tries |", "|---|--:|--:|"));
        promises.forEach((name, counts) -> lines.add(line("`" + name + "`", counts[0], counts[1])));
        lines.add(line("together", sum(promises, 0), sum(promises, 1)));
        SafetyPage.says("random days", lines);
    }

    private static int sum(Map<String, int[]> promises, int column) {
        return promises.values().stream().mapToInt(counts -> counts[column]).sum();
    }

    private static String line(String what, int properties, int tries) {
        return String.format(Locale.ROOT, "| %s | %,d | %,d |", what, properties, tries);
    }

    private static int byDefault() throws IOException {
        Properties settings = new Properties();
        try (InputStream in = RandomDaysTest.class.getResourceAsStream("/junit-platform.properties")) {
            settings.load(in);
        }
        return Integer.parseInt(settings.getProperty("jqwik.tries.default"));
    }
}
