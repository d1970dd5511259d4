package io.github.tewatashi.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.fact.SlipState;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.record.StoredRecord;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Reason;
import java.time.Instant;
import java.util.List;

/**
 * The tests of decisions, in three steps: a command and rows as a decision sees them, and what the decision came to.
 *
 * <pre>{@code
 * Decision decision = RegistryDecisions.hold(Decided.because("asked"), paper);
 * assertThat(Decided.facts(decision)).containsExactly(new RegistryFact.Held(paper.id()));
 * assertThat(Decided.row(decision, CertificateRecord.class).state()).isEqualTo(paper.state().held(true));
 * }</pre>
 *
 * <p>Rows to begin with are {@link Samples}.
 */
public final class Decided {

    /** The id of every command that does not name another. */
    public static final CommandId COMMAND = new CommandId("command");

    private Decided() {}

    // ---- a command

    /** A command by {@link Samples#OFFICER} at {@link Samples#MORNING}, without a reason in words. */
    public static Command command() {
        return command(By.officer(Samples.OFFICER, COMMAND));
    }

    /** The same command with a reason in words, which may be blank. */
    public static Command because(String words) {
        return command(By.officer(Samples.OFFICER, COMMAND).because(words));
    }

    /** A command by somebody in particular, at {@link Samples#MORNING}. */
    public static Command command(By by) {
        return command(by, Samples.MORNING);
    }

    /** A command by somebody in particular, at a time in particular. */
    public static Command command(By by, Instant at) {
        return Command.of(by.command(), by, () -> at);
    }

    // ---- what is seen

    /** The same certificate, standing as {@code state} says. */
    public static CertificateRecord with(CertificateRecord row, CertificateState state) {
        return new CertificateRecord(
                row.certificate(), row.salt(), row.authorisation(), state, row.chain(), row.version());
    }

    /** The same session, as far as {@code state} says. */
    public static SessionRecord with(SessionRecord row, SessionState state) {
        return new SessionRecord(
                row.id(), row.office(), row.date(), row.venue(), row.colour(), state, row.chain(), row.version());
    }

    /** The same slip, standing as {@code state} says. */
    public static SlipRecord with(SlipRecord row, SlipState state) {
        return new SlipRecord(
                row.office(), row.session(), row.number(), row.certificate(), row.issuedAt(), state, row.version());
    }

    // ---- what it came to

    /** The change; something must happen. */
    public static Change change(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Happens.class);
        return ((Decision.Happens) decision).change();
    }

    /** Why nothing happens; nothing must happen. */
    public static Reason nothing(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Nothing.class);
        return ((Decision.Nothing) decision).reason();
    }

    /** What happened, in order. */
    public static List<Fact> facts(Decision decision) {
        return change(decision).entries().stream().map(LedgerEntry::fact).toList();
    }

    /** What happened first; it must be of {@code type}. */
    public static <F> F first(Decision decision, Class<F> type) {
        Fact first = facts(decision).get(0);
        assertThat(first).isInstanceOf(type);
        return type.cast(first);
    }

    /** All that happened of {@code type}, in order. */
    public static <F> List<F> all(Decision decision, Class<F> type) {
        return facts(decision).stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Why the ledger says that it was refused. */
    public static Reason refused(Decision decision) {
        return first(decision, Fact.Refused.class).reason();
    }

    /** The last row of that type which is written; there must be one. */
    public static <R extends StoredRecord> R row(Decision decision, Class<R> type) {
        List<R> rows = rows(decision, type);
        assertThat(rows).isNotEmpty();
        return rows.get(rows.size() - 1);
    }

    /** The rows of that type which are written. */
    public static <R extends StoredRecord> List<R> rows(Decision decision, Class<R> type) {
        return change(decision).writes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
