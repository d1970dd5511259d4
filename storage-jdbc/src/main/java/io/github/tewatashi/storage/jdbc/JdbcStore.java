package io.github.tewatashi.storage.jdbc;

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
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import io.github.tewatashi.vocabulary.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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
 * <p>A stream keeps a connection until it is closed or at its end: a pool needs at least two.
 */
public final class JdbcStore implements Store, AutoCloseable {

    private final Reads reads;
    private final DeskViews views;
    private final Commits commits;
    private final Counter counter;
    private final Connections connections;

    JdbcStore(
            Connections connections,
            Database database,
            String prefix,
            Optional<ConnectionSource> joined,
            Backoff backoff) {
        Transactions own = new OwnTransactions(connections, database);
        Transactions used = joined.<Transactions>map(JoinedTransactions::new).orElse(own);
        this.connections = connections;
        this.reads = new Reads(used, database, new Statements(database, prefix), backoff);
        this.views = new DeskViews(reads);
        this.commits = new Commits(used, reads, database.writer(reads), backoff);
        // Numbers stay taken whatever becomes of the caller's transaction (S7).
        this.counter = new Counter(own, reads, joined.isPresent() ? database.besideCaller(backoff) : backoff);
    }

    /**
     * A store on the tables of {@code dataSource}, which are named {@code tewatashi_...}. Each command is a transaction
     * of its own; a source that gives the connection of a transaction that is open, as Spring's transaction-aware proxy
     * does within one, is refused there with {@link IllegalStateException}. (Not to be told where the source's
     * connections come with auto-commit off anyway: give the pool itself.)
     *
     * @throws IllegalStateException if a table or a column is missing; it names them
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
     * <p>SQLite has one writer: there nothing that takes a slip number can be part of the caller's transaction. Book
     * before it, or after it.
     *
     * @param dataSource from which slip numbers are reserved, in transactions of their own: in one of the caller's they
     *     would come again after a rollback (S7)
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
            connections.close();
        } catch (SQLException e) {
            throw Faults.notHappened("cannot close", e);
        }
    }

    @Override
    public Committed commit(Change change) {
        return commits.commit(change);
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
