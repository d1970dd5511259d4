package io.github.tewatashi.vocabulary;

import java.util.Optional;

/**
 * Where a certificate is. A certificate is in exactly one place, and every movement names where from and where to (S3).
 *
 * @param kind the kind of place
 * @param ref the id of the office, session, encounter or incident that this kind of place needs; an empty text for the
 *     kinds that need none
 */
public record Place(Kind kind, String ref) {

    /** The kinds of place. */
    public enum Kind {
        /** Where every paper comes from: whoever issues it. The first movement of a paper leaves this place. */
        ISSUER,
        /** The safe of an office. */
        SAFE,
        /** At the venue of a session, among the papers to be handed out. */
        TRAY,
        /** Out of the officer's hand, and not yet confirmed by the person at the desk. */
        HANDED_OVER,
        /** With its holder, who confirmed the receipt or had a proxy confirm it. */
        HOLDER,
        /** Not where it should be, or suspected not to be there: named in an incident. */
        ASTRAY,
        /** Out of use: destroyed or replaced. */
        VOID
    }

    /** Where every paper comes from. */
    public static final Place ISSUER = new Place(Kind.ISSUER, "");

    /** With the person to whom the paper belongs. */
    public static final Place HOLDER = new Place(Kind.HOLDER, "");

    /** Out of use: destroyed or replaced. */
    public static final Place VOID = new Place(Kind.VOID, "");

    /**
     * A place of a kind that needs an id has one, any other place has none.
     *
     * @throws IllegalArgumentException if the id is missing, or is given where none is needed
     */
    public Place {
        boolean needsRef = switch (kind) {
            case SAFE, TRAY, HANDED_OVER, ASTRAY -> true;
            case ISSUER, HOLDER, VOID -> false;
        };
        if (needsRef == ref.isEmpty()) {
            throw new IllegalArgumentException("place " + kind + (needsRef ? " needs" : " takes no") + " reference");
        }
    }

    /** The safe of {@code office}. */
    public static Place safe(OfficeId office) {
        return new Place(Kind.SAFE, office.value());
    }

    /** The tray of {@code session}. */
    public static Place tray(SessionId session) {
        return new Place(Kind.TRAY, session.value());
    }

    /** Handed over in {@code encounter}, not yet confirmed. */
    public static Place handedOver(EncounterId encounter) {
        return new Place(Kind.HANDED_OVER, encounter.value());
    }

    /** Astray, as named in {@code incident}. */
    public static Place astray(IncidentId incident) {
        return new Place(Kind.ASTRAY, incident.value());
    }

    /** The session whose tray this place is; empty if it is no tray. */
    public Optional<SessionId> trayOf() {
        return kind == Kind.TRAY ? Optional.of(new SessionId(ref)) : Optional.empty();
    }

    @Override
    public String toString() {
        return ref.isEmpty() ? kind.name() : kind + ":" + ref;
    }
}
