package io.github.tewatashi.name;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The data files beside these tests. */
final class Resources {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u\\{([0-9A-F]+)}");

    private Resources() {}

    static Stream<String> lines(String resource) {
        return lines(resource, StandardCharsets.UTF_8);
    }

    static Stream<String> lines(String resource, Charset charset) {
        InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(resource), resource);
        return new BufferedReader(new InputStreamReader(in, charset)).lines();
    }

    /** Writes out each {@code \}{@code u{1F4A}}, so that an editor's normal form cannot change a pair. */
    static String unescaped(String line) {
        return ESCAPE.matcher(line)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))));
    }
}
