package io.github.tewatashi.name;

import java.util.List;
import java.util.Optional;

/** The names of a holder as recorded. */
public record RecordedNames(
        String written, String reading, Optional<String> latin, List<OtherName> others, KanaSource source) {

    /** Copied. */
    public RecordedNames {
        others = List.copyOf(others);
    }

    /** Plain. */
    public static RecordedNames of(String written, String reading) {
        return new RecordedNames(written, reading, Optional.empty(), List.of(), KanaSource.EXACT);
    }

    @Override
    public String toString() {
        return "RecordedNames[hidden]";
    }
}
