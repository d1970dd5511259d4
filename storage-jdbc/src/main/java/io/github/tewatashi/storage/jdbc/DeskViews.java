package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.SessionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a desk sees, each view in one statement: its rows are put together here. */
record DeskViews(Reads reads) {

    Optional<DeskView> desk(DeskQuery query) {
        String session = query.session().value();
        long number = query.number().value();
        return reads.withKeys(
                "desk",
                Cells.of(session, number, session),
                query.keys(),
                Cells.of(session, session, number, session, query.desk(), session),
                result -> view(result, Optional.of(query.desk())));
    }

    Optional<DeskView> encounter(EncounterId encounter) {
        String id = encounter.value();
        return reads.all(
                reads.statements().get("encounter"), Cells.of(id, id, id), result -> view(result, Optional.empty()));
    }

    List<DeskRecord> desks(SessionId session) {
        return reads.all(reads.statements().get("desks"), Cells.of(session), this::desks);
    }

    private List<DeskRecord> desks(ResultSet result) throws SQLException {
        Map<String, DeskParts> desks = new LinkedHashMap<>();
        Row row = new Row(result, reads.database(), "d");
        while (result.next()) {
            desks.computeIfAbsent(row.text("desk"), name -> new DeskParts()).add(row);
        }
        List<DeskRecord> records = new ArrayList<>();
        for (DeskParts parts : desks.values()) {
            parts.desk().ifPresent(records::add);
        }
        return records;
    }

    private Optional<DeskView> view(ResultSet result, Optional<DeskName> asked) throws SQLException {
        Row row = new Row(result, reads.database(), "s");
        DeskParts parts = new DeskParts();
        Optional<SessionRecord> session = Optional.empty();
        Optional<SlipRecord> slip = Optional.empty();
        Map<CertificateId, CertificateRecord> certificates = new LinkedHashMap<>();
        while (result.next()) {
            if (session.isEmpty()) {
                session = Optional.of(SessionRow.read(row));
                slip = row.of("t").isPresent("slip_number") ? Optional.of(SlipRow.read(row.of("t"))) : Optional.empty();
            }
            parts.add(row.of("d"));
            if (row.of("c").isPresent("certificate_id")) {
                CertificateRecord certificate = CertificateRow.read(row.of("c"));
                certificates.putIfAbsent(certificate.id(), certificate);
            }
        }
        if (session.isEmpty()) {
            return Optional.empty();
        }
        SessionId id = session.get().id();
        DeskRecord desk = parts.desk()
                .or(() -> asked.map(name -> DeskRecord.unused(id, name)))
                .orElseThrow();
        return Optional.of(new DeskView(session.get(), desk, slip, List.copyOf(certificates.values())));
    }

    /** A desk and the rivals of its encounter, row by row. */
    private static final class DeskParts {

        private final Map<Long, CertificateId> rivals = new TreeMap<>();
        private Optional<DeskRecord> desk = Optional.empty();

        void add(Row row) throws SQLException {
            Row rival = row.of("r");
            if (rival.isPresent("ordinal")) {
                rivals.put(rival.number("ordinal"), new CertificateId(rival.text("certificate_id")));
            }
            if (row.isPresent("desk")) {
                desk = Optional.of(DeskRow.read(row, List.copyOf(rivals.values())));
            }
        }

        Optional<DeskRecord> desk() {
            return desk;
        }
    }
}
