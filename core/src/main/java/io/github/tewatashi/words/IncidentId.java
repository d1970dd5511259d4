package io.github.tewatashi.words;

/** A paper that went astray, from the first suspicion on. */
public record IncidentId(String value) {

    /** At most 64 printable characters. */
    public IncidentId {
        Ids.check("incident id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
