package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.colour.SlipColour;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.SessionId;
import java.sql.SQLException;
import java.util.List;

/** A session as a row. */
final class SessionRow {

    static final Table TABLE = new Table(
            "session",
            List.of("session_id"),
            List.of("office_id", "held_on", "venue", "colour", "stage", "seal", "chain_length", "chain_head"),
            true);

    private SessionRow() {}

    static Cells cells(SessionRecord session) {
        return new Cells()
                .text(session.id())
                .text(session.office())
                .date(session.date())
                .text(session.venue())
                .text(session.colour().name())
                .text(session.state().stage().name())
                .text(session.state().seal())
                .number(session.chain().length())
                .text(session.chain().head());
    }

    static SessionRecord read(Row row) throws SQLException {
        return new SessionRecord(
                new SessionId(row.text("session_id")),
                new OfficeId(row.text("office_id")),
                row.date("held_on"),
                row.text("venue"),
                SlipColour.valueOf(row.text("colour")),
                new SessionState(
                        SessionState.Stage.valueOf(row.text("stage")),
                        row.maybe("seal").map(Digest::new)),
                row.chain(),
                row.number("version"));
    }
}
