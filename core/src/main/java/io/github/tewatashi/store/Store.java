package io.github.tewatashi.store;

import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialCounters;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
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
 * <p>It keeps no rules: a row may name rows that are not there, or not any more.
 *
 * <p>Texts are equal only if they have the same characters: no case, width, accent or space is overlooked. They are
 * sorted by {@link String#compareTo}, or by their code points, which differs for characters beyond U+FFFF only.
 *
 * <p>Safe for use by many threads. Every method may throw {@link StoreException}. A stream shows one moment however
 * long it is read, and holds resources: close it, read to its end or not. Every store runs the contract tests of this
 * module's test jar.
 */
public interface Store extends SerialCounters {

    /**
     * Makes a change, as a whole or not at all.
     *
     * <p>Checked in this order: if an entry of {@link Change#command()} exists, {@link Committed#REPEATED}. If a row to
     * be written or guarded is not at its version (0: must not exist), or another certificate of the office bears the
     * same paper number, or an entry's place in its chain is taken, {@link Committed#CONFLICT}. Else every row is
     * written with its version raised by one, every entry, every key that the certificate does not have yet and the
     * remark are added, and {@link Committed#DONE} is returned after they are durable.
     *
     * <p>An {@link ErasedRecord} takes the place of its {@link CertificateRecord}, at the version of that one. From
     * then on nothing of the face, the holder or the salt is in the store, nor any key of the certificate, nor the
     * remarks that came with the commands before it in its chain; and no query finds it but those for what was erased.
     * Its paper number is free.
     *
     * <p>What loses a race to another commit is a {@code CONFLICT} or {@code REPEATED} too, never an exception.
     *
     * @param change writes no row twice, and guards none that it writes; its keys are of certificates that it writes or
     *     that are there
     */
    Committed commit(Change change);

    /** The entries of a command by their ordinal; empty if it did not happen. */
    List<LedgerEntry> entries(CommandId command);

    /** The officer's words that came with a command. */
    Optional<String> remark(CommandId command);

    /** An office; {@linkplain OfficeRecord#unused unused} if its row was never written. */
    OfficeRecord office(OfficeId office);

    /** The offices in which anything was ever committed, by id. */
    List<OfficeId> offices();

    /** A session. */
    Optional<SessionRecord> session(SessionId session);

    /** The sessions of an office, by date and then id. */
    Stream<SessionRecord> sessions(OfficeId office);

    /** A certificate; empty for one that was erased. */
    Optional<CertificateRecord> certificate(CertificateId certificate);

    /** The certificate of an office that bears a paper number. */
    Optional<CertificateRecord> certificate(OfficeId office, PaperNumber number);

    /** The certificates of an office, by id; none that was erased. */
    Stream<CertificateRecord> certificates(OfficeId office);

    /** What is left of a certificate that was erased; empty for any other. */
    Optional<ErasedRecord> erased(CertificateId certificate);

    /** The erased certificates of an office, by id. */
    Stream<ErasedRecord> erased(OfficeId office);

    /** The certificates booked for a session, by slip number. */
    Stream<CertificateRecord> booked(SessionId session);

    /** The certificates booked for a session that share a key with {@code keys}, by slip number. */
    List<CertificateRecord> booked(SessionId session, Set<String> keys);

    /**
     * The certificates whose standing says that they travelled to a session or were counted after it, by id; none once
     * the session's closing has cleared that.
     */
    Stream<CertificateRecord> travelled(SessionId session);

    /** A session's slip. */
    Optional<SlipRecord> slip(SessionId session, SerialNumber number);

    /** The slips of an office, by session and number. */
    Stream<SlipRecord> slips(OfficeId office);

    /** The desks of a session whose row was ever written, by name. */
    List<DeskRecord> desks(SessionId session);

    /** All that a desk's decision needs, in one round trip; empty if there is no such session. */
    Optional<DeskView> desk(DeskQuery query);

    /**
     * All that an open encounter's next step needs, in one round trip: its session and desk, the session's slip with
     * its number, and as certificates its own and its rivals, wherever they are. Empty if no desk has that encounter
     * now.
     */
    Optional<DeskView> encounter(EncounterId encounter);

    /** The entries that name an encounter, in the natural order of their subjects, then by number. */
    List<LedgerEntry> history(EncounterId encounter);

    /** One chain, in order. */
    Stream<LedgerEntry> chain(Subject subject);

    /** All chains of an office, in the natural order of their subjects, each in order. */
    Stream<LedgerEntry> ledger(OfficeId office);
}
