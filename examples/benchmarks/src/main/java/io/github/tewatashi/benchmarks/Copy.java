package io.github.tewatashi.benchmarks;

import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.OfficeRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.storage.jdbc.JdbcStore;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.OfficeId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Copies an office's rows and ledger out of memory into a database file, in large pieces: as many commits as the office
 * made would take hours. Texts to search by, which an inspection cannot read, stay behind.
 */
final class Copy {

    private static final int PIECE = 1_000;
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final String INSERT =
            "INSERT INTO tewatashi_ledger (subject_kind, subject_id, entry_number, entry_format, office_id, fact,"
                    + " happened_at, command_id, ordinal, officer_id, second_officer_id, session_id, certificate_id,"
                    + " desk, encounter_id, slip_number, from_kind, from_ref, to_kind, to_ref, reason, codes, evidence,"
                    + " remark_digest, previous_digest, digest)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final Object NONE = new Object();

    private Copy() {}

    static void of(OfficeId office, Store from, Path file) throws SQLException {
        try (JdbcStore to = JdbcStore.sqlite(file)) {
            copyRows(office, from, to);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement insert = connection.prepareStatement(INSERT);
                Stream<LedgerEntry> ledger = from.ledger(office)) {
            connection.setAutoCommit(false);
            int waiting = 0;
            for (LedgerEntry entry : (Iterable<LedgerEntry>) ledger::iterator) {
                if (entry.kind() != FactKind.SCHEDULED) {
                    bind(insert, entry);
                    insert.addBatch();
                    if (++waiting % PIECE == 0) {
                        int[] unused = insert.executeBatch();
                    }
                }
            }
            int[] unused = insert.executeBatch();
            connection.commit();
        }
    }

    /** With the commands that planned the sessions, which have an entry each. */
    private static void copyRows(OfficeId office, Store from, Store to) {
        List<SessionRecord> sessions = from.sessions(office).toList();
        try (Stream<StoredRecord> rows = rows(office, sessions, from)) {
            Iterator<StoredRecord> row = rows.iterator();
            for (SessionRecord session : sessions) {
                LedgerEntry planned;
                try (Stream<LedgerEntry> chain = from.chain(session.subject())) {
                    planned = chain.findFirst().orElseThrow();
                }
                List<StoredRecord> piece = new ArrayList<>();
                while (piece.size() < PIECE && row.hasNext()) {
                    piece.add(row.next());
                }
                Change change = new Change(
                        planned.command(),
                        office,
                        planned.at(),
                        piece,
                        List.of(),
                        List.of(planned),
                        List.of(),
                        Optional.empty());
                if (to.commit(change) != Committed.DONE) {
                    throw new IllegalStateException("the file must be a new one");
                }
            }
            if (row.hasNext()) {
                throw new IllegalStateException("there must be more pieces than rows");
            }
        }
    }

    private static void bind(PreparedStatement insert, LedgerEntry entry) throws SQLException {
        FactColumns columns = FactColumns.of(entry.fact());
        Object[] values = {
            entry.subject().kind().name(),
            entry.subject().id(),
            entry.number(),
            entry.format(),
            entry.office().value(),
            entry.code(),
            MICROS.format(LocalDateTime.ofInstant(entry.at(), ZoneOffset.UTC)),
            entry.command().value(),
            entry.ordinal(),
            entry.officer().value(),
            text(columns.second()),
            text(columns.session()),
            text(columns.certificate()),
            text(columns.desk()),
            text(columns.encounter()),
            columns.number().map(number -> (Object) number.value()).orElse(NONE),
            columns.movement().map(moved -> (Object) moved.from().kind().name()).orElse(NONE),
            columns.movement().map(moved -> (Object) moved.from().ref()).orElse(NONE),
            columns.movement().map(moved -> (Object) moved.to().kind().name()).orElse(NONE),
            columns.movement().map(moved -> (Object) moved.to().ref()).orElse(NONE),
            columns.reason().map(reason -> (Object) reason.name()).orElse(NONE),
            String.join(" ", columns.codes()),
            text(columns.evidence()),
            text(entry.remark()),
            entry.previous().hex(),
            entry.digest().hex()
        };
        for (int i = 0; i < values.length; i++) {
            if (values[i] == NONE) {
                insert.setNull(i + 1, Types.VARCHAR);
            } else {
                insert.setObject(i + 1, values[i]);
            }
        }
    }

    private static Object text(Optional<?> part) {
        return part.map(present -> (Object) present.toString()).orElse(NONE);
    }

    private static Stream<StoredRecord> rows(OfficeId office, List<SessionRecord> sessions, Store from) {
        OfficeRecord row = from.office(office);
        return Stream.of(
                        Stream.of(new OfficeRecord(office, row.seal(), row.chain(), 0)),
                        sessions.stream().map(Copy::asNew),
                        sessions.stream()
                                .flatMap(session -> from.desks(session.id()).stream())
                                .map(desk -> new DeskRecord(desk.session(), desk.desk(), desk.open(), desk.chain(), 0)),
                        from.slips(office).map(Copy::asNew),
                        from.certificates(office).map(Copy::asNew))
                .flatMap(rows -> rows);
    }

    private static SessionRecord asNew(SessionRecord row) {
        return new SessionRecord(
                row.id(), row.office(), row.date(), row.venue(), row.colour(), row.state(), row.chain(), 0);
    }

    private static SlipRecord asNew(SlipRecord row) {
        return new SlipRecord(
                row.office(), row.session(), row.number(), row.certificate(), row.issuedAt(), row.state(), 0);
    }

    private static CertificateRecord asNew(CertificateRecord row) {
        return new CertificateRecord(row.certificate(), row.salt(), row.authorisation(), row.state(), row.chain(), 0);
    }
}
