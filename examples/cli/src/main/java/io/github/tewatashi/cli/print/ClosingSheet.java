package io.github.tewatashi.cli.print;

import io.github.tewatashi.cli.input.PaperId;
import io.github.tewatashi.cli.words.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sheet that two officers sign after a session: what became of every paper that travelled, and the seal that ties
 * the sheet to the ledger. Papers appear by paper number only.
 */
public final class ClosingSheet {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String SIGNATURE = "____________________";
    private static final int LIST_WIDTH = 5;

    private final Words words;

    /** A sheet in this language. */
    public ClosingSheet(Locale locale) {
        words = Words.of(ClosingSheet.class, locale);
    }

    /**
     * One session that is over.
     *
     * @param date its day
     * @param venue where
     * @param colour the colour of its slips, in the reader's language
     * @param at when it was closed
     * @param received papers with the people they belong to
     * @param returned papers back in the safe
     * @param incidents papers named in an incident
     * @param seal the short code of the seal; empty if it could not be closed
     * @param previousSeal that of the session before; empty for the first
     */
    public record Session(
            LocalDate date,
            String venue,
            String colour,
            LocalDateTime at,
            List<PaperId> received,
            List<PaperId> returned,
            List<PaperId> incidents,
            Optional<String> seal,
            Optional<String> previousSeal) {

        /** Keeps copies. */
        public Session {
            received = List.copyOf(received);
            returned = List.copyOf(returned);
            incidents = List.copyOf(incidents);
        }

        private int travelled() {
            return received.size() + returned.size() + incidents.size();
        }
    }

    /** The lines of the sheet. */
    public List<String> lines(Session session) {
        Columns table = new Columns();
        row(table, "session", session.date() + "  " + session.venue());
        row(table, "colour", session.colour());
        row(table, "closed", TIME.format(session.at()));
        row(table, "travelled", String.valueOf(session.travelled()));
        papers(table, "received", session.received());
        papers(table, "returned", session.returned());
        papers(table, "incidents", session.incidents());
        row(table, "previousSeal", session.previousSeal().orElse("-"));
        row(table, "seal", session.seal().orElseGet(() -> words.text("notClosed")));
        row(table, "firstSignature", SIGNATURE);
        row(table, "secondSignature", SIGNATURE);
        List<String> lines = new ArrayList<>();
        lines.add(words.text("heading"));
        lines.addAll(table.lines());
        return lines;
    }

    private void row(Columns table, String key, String value) {
        table.row(List.of(List.of(words.text(key)), List.of(value)));
    }

    /** Every paper: the signatures are for them, not for a number. */
    private void papers(Columns table, String key, List<PaperId> papers) {
        List<String> cell = new ArrayList<>();
        cell.add(String.valueOf(papers.size()));
        for (int i = 0; i < papers.size(); i += LIST_WIDTH) {
            cell.add(String.join(
                    "  ",
                    papers.subList(i, Math.min(i + LIST_WIDTH, papers.size())).stream()
                            .map(PaperId::value)
                            .toList()));
        }
        table.row(List.of(List.of(words.text(key)), cell));
    }
}
