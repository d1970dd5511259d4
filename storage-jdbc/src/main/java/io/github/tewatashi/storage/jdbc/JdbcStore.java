package io.github.tewatashi.storage.jdbc;

import static java.util.stream.Collectors.toMap;

import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.JoiningStore;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.StoreIdentity;
import io.github.tewatashi.vocabulary.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A store on a relational database. Keeps every promise of {@link Store}: what {@link #commit} acknowledged survives
 * the death of the process, and of the machine as far as the database promises that ({@link Dialect}).
 *
 * <p>What is erased is overwritten in its row. Copies are the database's own affair: SQLite's log has the old row until
 * its next checkpoint, at the latest until the store is closed; a server's log, dead rows, replicas and backups have it
 * until they are reused, vacuumed or thrown away.
 *
 * <p>Runs no DDL unless asked to; names what is missing when it starts. Needs the rights to select, insert and update,
 * and on the ledger not even to update; deletes nothing, and writes NULL over what is erased. Does nothing with
 * personal data but keep it in its row: no exception repeats what a row holds.
 *
 * <pre>
 *   JdbcStore store = JdbcStore.create(dataSource);           // the tables are there already
 *   JdbcStore store = JdbcStore.builder(dataSource).createSchema().build();
 *   JdbcStore store = JdbcStore.sqlite(Path.of("day.db"));    // one file, for a laptop
 * </pre>
 *
 * <p>A command takes one connection at a time. A stream keeps its connection until it is closed or at its end, and the
 * inspection reads several at once: a pool for it needs at least five.
 */
public final class JdbcStore implements JoiningStore, AutoCloseable {

    private final Reads reads;
    private final DeskViews views;
    private final Commits commits;
    private final Counter counter;
    private final Making making;
    private final Optional<JdbcStore> standalone;

    /** One whose transactions are its own, on connections that the caller's transaction has nothing to do with. */
    JdbcStore(Connections connections, Database database, String prefix, Backoff backoff) {
        this(new Making(connections, database, new Statements(database, prefix), backoff));
    }

    /** One whose transactions are its own. */
    JdbcStore(Making making) {
        this(making, making.own(), Optional.empty());
    }

    /** One that joins the caller's transactions, but for the steps of desks. */
    JdbcStore(Making making, CallersTransaction caller) {
        this(
                making,
                new JoinedTransactions(caller, making.database()),
                Optional.of(new JdbcStore(
                        making,
                        new StandaloneTransactions(making.own(), caller, StandaloneTransactions.OF_STEPS),
                        Optional.<JdbcStore>empty())));
    }

    /**
     * One of any transactions.
     *
     * @param standalone the one for what must not join; empty if it is this one
     */
    JdbcStore(Making making, Transactions used, Optional<JdbcStore> standalone) {
        this.making = making;
        this.standalone = standalone;
        this.reads = making.reads(used);
        this.views = new DeskViews(reads);
        this.commits = making.commits(reads, standalone.isPresent());
        // Numbers stay taken whatever becomes of the caller's transaction (S7).
        this.counter = making.counter(reads);
    }

    /**
     * A store on the tables of {@code dataSource}, which are named {@code tewatashi_...}. Each command is a transaction
     * of its own; a source that gives the connection of a transaction that is open, as Spring's transaction-aware proxy
     * does within one, is refused there with {@link IllegalStateException}. (Not to be told where the source's
     * connections come with auto-commit off anyway: give the pool itself.)
     *
     * @throws IllegalStateException if a table or a column is missing, which it names; or if the names in the store are
     *     folded by another version than this library's, see {@link JdbcStoreBuilder#rebuildKeys}
     * @throws IllegalArgumentException if the database is none that is known
     */
    public static JdbcStore create(DataSource dataSource) {
        return builder(dataSource).build();
    }

    /**
     * A store that joins the caller's transactions: each of its methods, but {@link #reserve}, is part of the
     * transaction that {@code transaction} gives, and refuses with {@link IllegalStateException} if there is none. It
     * never commits, rolls back, closes or changes auto-commit on that connection; what it did is undone by the
     * caller's rollback.
     *
     * <p>That is for the back office. The steps of a desk are transactions of the store's own and refuse to be taken
     * within one of the caller's, with {@link IllegalStateException}: a rollback would uncount a wrong answer (S12).
     * {@link JdbcStoreBuilder#alongside} does the caller's work in the transaction of a step.
     *
     * <p>There {@code DONE} means done once the caller commits, and what another transaction wrote is seen as the
     * caller's isolation has it. When others are in the way, a {@link io.github.tewatashi.store.StoreException} says
     * so: then roll back and begin again.
     *
     * <pre>
     *   // Spring; a connection kept by hand is given as () -&gt; connection
     *   var aware = new TransactionAwareDataSourceProxy(dataSource);
     *   JdbcStore store = JdbcStore.joining(dataSource, aware::getConnection);
     * </pre>
     *
     * <p>What {@code transaction} opened anew, since it was asked outside a transaction, is closed. A connection that
     * it gives again and again is never closed.
     *
     * <p>Slip numbers are reserved on a connection of {@code dataSource} that is taken now and kept until the store is
     * closed: whoever books within a transaction has a connection already, and may not wait for a second one of the
     * same pool, since those who wait could be all who use it. So a pool needs one connection more than there are
     * callers at once. From a pool of one nothing is kept; there book outside the caller's transaction, on another
     * store.
     *
     * <p>SQLite has one writer, and no connection is kept: there nothing that takes a slip number can be part of a
     * transaction of the caller's that has written. Book before it, or after it. The caller's connection must use a
     * write-ahead log and {@code synchronous = FULL}, or what it commits would not be durable: a commit on another is
     * refused with {@link IllegalStateException}.
     *
     * @param dataSource on which the steps of desks are taken, and from which slip numbers are reserved, in
     *     transactions of their own: in one of the caller's they would come again after a rollback (S7)
     * @param transaction the caller's transaction
     */
    public static JdbcStore joining(DataSource dataSource, ConnectionSource transaction) {
        return builder(dataSource).joining(transaction).build();
    }

    /** A store on {@code dataSource} with more to be said. */
    public static JdbcStoreBuilder builder(DataSource dataSource) {
        return new JdbcStoreBuilder(dataSource);
    }

    /**
     * A store in one SQLite file, which is made with its tables if it is not there. The driver, {@code
     * org.xerial:sqlite-jdbc}, is the caller's to bring. Close the store when done with it.
     *
     * @param file the file, on a local disk: SQLite's locks are not to be trusted over a network
     */
    public static JdbcStore sqlite(Path file) {
        return JdbcStoreBuilder.sqlite(file);
    }

    /**
     * Writes the definition of the tables, named {@code tewatashi_...}, as it is in the jar as {@code
     * io/github/tewatashi/storage/jdbc/<dialect>/V1__tewatashi.sql}.
     */
    public static void writeSchema(Dialect dialect, Appendable out) throws IOException {
        out.append(Schema.text(dialect.database(), Schema.PREFIX));
    }

    /**
     * Closes the connections that the store keeps open by itself; those of a data source are the caller's.
     *
     * @throws io.github.tewatashi.store.StoreException if the database fails
     */
    @Override
    public void close() {
        try {
            making.close();
        } catch (SQLException e) {
            throw Faults.notHappened("cannot close", e);
        }
    }

    @Override
    public Committed commit(Change change) {
        if (standalone.isPresent() && change.entries().stream().anyMatch(JdbcStore::isRefusedStep)) {
            // Whoever wraps this store has not given on its standalone one, and a rollback would uncount an answer.
            throw new IllegalStateException(StandaloneTransactions.OF_STEPS);
        }
        return commits.commit(change);
    }

    private static boolean isRefusedStep(LedgerEntry entry) {
        return entry.fact() instanceof Fact.Refused && entry.fact() instanceof Fact.InEncounter;
    }

    @Override
    public Store standalone() {
        return standalone.<Store>map(store -> store).orElse(this);
    }

    @Override
    public long reserve(OfficeId office, String counterName, int count) {
        return counter.reserve(office, counterName, count);
    }

    @Override
    public List<LedgerEntry> entries(CommandId command) {
        return reads.list("entries", "e", LedgerRow::read, command.value());
    }

    @Override
    public Optional<String> remark(CommandId command) {
        return reads.one("remark", "r", row -> row.text("words"), command.value());
    }

    @Override
    public OfficeRecord office(OfficeId office) {
        return reads.one("office", "o", OfficeRow::read, office.value()).orElseGet(() -> OfficeRecord.unused(office));
    }

    @Override
    public List<OfficeId> offices() {
        return reads.list("offices", "o", row -> new OfficeId(row.text("office_id")));
    }

    @Override
    public StoreIdentity identity() {
        return reads.one("store", "i", StoreRow::read)
                .map(StoreRow::identity)
                .orElseThrow(() -> Faults.unreadable(new IllegalStateException("which store this is is gone")));
    }

    @Override
    public Map<String, Long> counters(OfficeId office) {
        return reads
                .list("counters", "n", row -> Map.entry(row.text("counter"), row.number("next_number")), office.value())
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public boolean isGiven(OfficeId office, SerialNumber number) {
        return reads.one("given", "t", row -> row.number("slip_number"), office.value(), number.value())
                .isPresent();
    }

    @Override
    public Stream<SearchKeys> keys(OfficeId office) {
        return reads.stream("keysOfOffice", "k", CertificateRow::readKey, office.value())
                .filter(CertificateRow::isKey);
    }

    @Override
    public Optional<SessionRecord> session(SessionId session) {
        return reads.one("session", "s", SessionRow::read, session.value());
    }

    @Override
    public Stream<SessionRecord> sessions(OfficeId office) {
        return reads.stream("sessions", "s", SessionRow::read, office.value());
    }

    @Override
    public Optional<CertificateRecord> certificate(CertificateId certificate) {
        return reads.one("certificate", "c", CertificateRow::read, certificate.value());
    }

    @Override
    public Optional<CertificateRecord> certificate(OfficeId office, PaperNumber number) {
        return reads.one("paper", "c", CertificateRow::read, office.value(), number.value());
    }

    @Override
    public Stream<CertificateRecord> certificates(OfficeId office) {
        return reads.stream("certificates", "c", CertificateRow::read, office.value());
    }

    @Override
    public Optional<ErasedRecord> erased(CertificateId certificate) {
        return reads.one("erased", "c", CertificateRow::readErased, certificate.value());
    }

    @Override
    public Stream<ErasedRecord> erased(OfficeId office) {
        return reads.stream("erasedOf", "c", CertificateRow::readErased, office.value());
    }

    @Override
    public Stream<CertificateRecord> booked(SessionId session) {
        return reads.stream("booked", "c", CertificateRow::read, session.value());
    }

    @Override
    public List<CertificateRecord> booked(SessionId session, Set<String> keys) {
        return reads.withKeys(
                "bookedWithKeys", Cells.of(), keys, Cells.of(session), reads.rows("c", CertificateRow::read));
    }

    @Override
    public Stream<CertificateRecord> travelled(SessionId session) {
        return reads.stream("travelled", "c", CertificateRow::read, session.value(), session.value());
    }

    @Override
    public Optional<SlipRecord> slip(SessionId session, SerialNumber number) {
        return reads.one("slip", "t", SlipRow::read, session.value(), number.value());
    }

    @Override
    public Stream<SlipRecord> slips(OfficeId office) {
        return reads.stream("slips", "t", SlipRow::read, office.value());
    }

    @Override
    public List<DeskRecord> desks(SessionId session) {
        return views.desks(session);
    }

    @Override
    public Optional<DeskView> desk(DeskQuery query) {
        return views.desk(query);
    }

    @Override
    public Optional<DeskView> encounter(EncounterId encounter) {
        return views.encounter(encounter);
    }

    @Override
    public List<LedgerEntry> history(EncounterId encounter) {
        return reads.list("history", "e", LedgerRow::read, encounter.value());
    }

    @Override
    public Stream<LedgerEntry> chain(Subject subject) {
        return reads.stream("chain", "e", LedgerRow::read, subject.kind().name(), subject.id());
    }

    @Override
    public Stream<LedgerEntry> ledger(OfficeId office) {
        return reads.stream("ledger", "e", LedgerRow::read, office.value());
    }
}
