package io.github.tewatashi.vocabulary;

/**
 * What a ledger entry is about. Each subject has a chain of entries of its own.
 *
 * @param kind the kind of subject
 * @param id the id of the office, session or certificate; of a desk the id of its session, a slash and the desk's name
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {

    /** The kinds of subject. */
    public enum Kind {
        /** An office: the seals of its sessions. */
        OFFICE,
        /** A session: its schedule, dispatches and closing. */
        SESSION,
        /** A desk of a session: encounters up to the hand-over, and refusals. */
        DESK,
        /** A certificate: its movements and what hinders them. */
        CERTIFICATE
    }

    /** The chain of an office. */
    public static Subject of(OfficeId office) {
        return new Subject(Kind.OFFICE, office.value());
    }

    /** The chain of a session. */
    public static Subject of(SessionId session) {
        return new Subject(Kind.SESSION, session.value());
    }

    /** The chain of a desk. */
    public static Subject of(SessionId session, DeskName desk) {
        return new Subject(Kind.DESK, session.value() + '/' + desk.value());
    }

    /** The chain of a certificate. */
    public static Subject of(CertificateId certificate) {
        return new Subject(Kind.CERTIFICATE, certificate.value());
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.name().compareTo(other.kind.name());
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
