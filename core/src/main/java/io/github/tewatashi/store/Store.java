package io.github.tewatashi.store;

import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialCounters;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.CommandId;
import io.github.tewatashi.words.EncounterId;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps records and entries. What it must promise:
 *
 * <ul>
 *   <li>{@link #commit} is atomic, durable before it returns, and guarded by every row's version;
 *   <li>a command commits at most once, whoever repeats it (S9);
 *   <li>each read sees one moment, and everything committed before it was called;
 *   <li>a number once reserved is never reserved again (S7).
 * </ul>
 *
 * <p>Safe for use by many threads. Every method may throw {@link StoreException}. The streams hold resources: close
 * them. Every store runs the contract tests of this module's test jar.
 */
public interface Store extends SerialCounters {

    /**
     * Makes a change, as a whole or not at all.
     *
     * <p>Checked in this order: if an entry of {@link Change#command()} exists, {@link Committed#REPEATED}. If a row to
     * be written or guarded is not at its version (0: must not exist), or another certificate of the office bears the
     * same paper number, {@link Committed#CONFLICT}. Else every row is written with its version raised by one, every
     * entry and key is added, and {@link Committed#DONE} is returned after they are durable.
     */
    Committed commit(Change change);

    /** The entries of a command in their order; empty if it did not happen. */
    List<LedgerEntry> entries(CommandId command);

    /** The officer's words that came with a command. */
    Optional<String> remark(CommandId command);

    /** An office; unused if nobody used it yet. */
    OfficeRecord office(OfficeId office);

    /** The offices in use, in the order of their ids. */
    List<OfficeId> offices();

    /** A session. */
    Optional<SessionRecord> session(SessionId session);

    /** The sessions of an office, by date and then id. */
    Stream<SessionRecord> sessions(OfficeId office);

    /** A certificate. */
    Optional<CertificateRecord> certificate(CertificateId certificate);

    /** The certificate of an office that bears a paper number. */
    Optional<CertificateRecord> certificate(OfficeId office, PaperNumber number);

    /** The certificates of an office, by id. */
    Stream<CertificateRecord> certificates(OfficeId office);

    /** The certificates booked for a session, by slip number. */
    Stream<CertificateRecord> booked(SessionId session);

    /** The certificates booked for a session that share a key with {@code keys}, by slip number. */
    List<CertificateRecord> booked(SessionId session, Set<String> keys);

    /** The certificates that travelled to a session or were counted after it, by id; none once it is closed. */
    Stream<CertificateRecord> travelled(SessionId session);

    /** A session's slip. */
    Optional<SlipRecord> slip(SessionId session, SerialNumber number);

    /** The slips of an office, by session and number. */
    Stream<SlipRecord> slips(OfficeId office);

    /** The desks of a session that were used, by name. */
    List<DeskRecord> desks(SessionId session);

    /** All that a desk's decision needs, in one round trip; empty if there is no such session. */
    Optional<DeskView> desk(DeskQuery query);

    /**
     * All that an open encounter's next step needs, in one round trip: its session, desk and slip, its certificate and
     * rivals. Empty if no desk has that encounter now.
     */
    Optional<DeskView> encounter(EncounterId encounter);

    /** The entries that name an encounter, by subject and number. */
    List<LedgerEntry> history(EncounterId encounter);

    /** One chain, in order. */
    Stream<LedgerEntry> chain(Subject subject);

    /** All chains of an office, by the subject's kind and id, each in order. */
    Stream<LedgerEntry> ledger(OfficeId office);
}
