package io.github.tewatashi.desk;

import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SearchKeys;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what one desk sees.
 *
 * @param days how far from its own day a session is near, as {@link DeskLimits#namesakeDays}
 */
record DeskReader(Store store, SessionId session, DeskName desk, int days) {

    /** An encounter has a handful of steps: so often no step comes in between. */
    private static final int READINGS = 3;

    /** What the desk sees when a slip is shown and a name is stated; of a slip that was misread, only itself. */
    Optional<DeskView> view(Statement said) {
        Optional<SerialNumber> number = said.slip().number();
        if (number.isPresent()) {
            return view(number.get(), Optional.of(said.holder()));
        }
        return store.session(session).map(row -> new DeskView(row, row(), Optional.empty(), List.of()));
    }

    /**
     * What the desk sees of its open encounter: the certificate and its rivals, wherever they are. Empty if the desk
     * does not have that encounter, or not as the ledger says.
     */
    Optional<DeskView> view(EncounterId encounter) {
        return asRecorded(encounter);
    }

    /**
     * What the desk sees when a paper is about to leave the officer's hand: whoever could be meant at this moment, by
     * what is recorded and by what was said, as far as that is still known (S2). What an earlier step saw is minutes
     * old.
     */
    Optional<DeskView> atHandOver(Progress progress) {
        EncounterId encounter = progress.encounter();
        return progress.seen()
                .or(() -> view(encounter))
                .flatMap(view -> view.desk().open())
                .flatMap(open -> view(open.number(), progress.stated()))
                .filter(view -> isAsRecorded(view, encounter))
                .map(view -> progress.stated().isPresent() ? view : withoutOwnAnswer(view));
    }

    /**
     * The same as if the answer of this encounter had not raised its session's version, as the first use of a desk does
     * (S6): nobody has come in by that, and the name need not be heard again.
     */
    private DeskView withoutOwnAnswer(DeskView view) {
        return view.desk()
                .open()
                .filter(open -> open.toConfirm()
                        && view.nearbyVersion() != open.context().seen())
                .flatMap(open -> store.history(open.id()).stream()
                        .filter(entry -> entry.subject().equals(view.desk().subject()) && entry.number() == 1)
                        .findFirst())
                .map(first -> view.seenBefore(Change.step(List.of(first))))
                .orElse(view);
    }

    /** What the desk sees of the slip with {@code number}, and of whoever answers to {@code stated}. */
    Optional<DeskView> view(SerialNumber number, Optional<Stated> stated) {
        Set<String> keys = stated.map(name -> SearchKeys.of(number, name)).orElseGet(() -> SearchKeys.of(number));
        return store.desk(new DeskQuery(session, desk, number, keys, days));
    }

    /** Why there is nothing to be seen of an encounter. */
    Reason nothingToSee(EncounterId encounter) {
        return store.encounter(encounter).filter(this::isHere).isPresent()
                        && asRecorded(encounter).isEmpty()
                ? Reason.BOOKS_DIFFER
                : Reason.ENCOUNTER_OVER;
    }

    /** A row and the entries are read one after the other: where they differ, a step in between may be why. */
    private Optional<DeskView> asRecorded(EncounterId encounter) {
        for (int reading = 1; reading <= READINGS; reading++) {
            Optional<DeskView> view = store.encounter(encounter).filter(this::isHere);
            if (view.filter(seen -> !isAsRecorded(seen, encounter)).isEmpty()) {
                return view;
            }
        }
        return Optional.empty();
    }

    /** A desk that has this encounter has it as the ledger says. */
    private boolean isAsRecorded(DeskView view, EncounterId encounter) {
        DeskRecord row = view.desk();
        return row.open().filter(open -> open.id().equals(encounter)).isEmpty()
                || DeskReplay.isWhatTheLedgerSays(row, store.history(encounter));
    }

    /** The desk's row; unused if nobody used the desk yet. */
    DeskRecord row() {
        return store.desks(session).stream()
                .filter(row -> row.desk().equals(desk))
                .findFirst()
                .orElse(DeskRecord.unused(session, desk));
    }

    /** A certificate of which a step that has happened tells; empty if it was erased since. */
    Optional<CertificateRecord> certificate(Optional<DeskView> seen, CertificateId id) {
        return seen.flatMap(view -> view.certificate(id))
                .or(() -> CommandResult.afterwards(() -> store.certificate(id)));
    }

    /** The session and the desk, and further parts of what a command asks for. */
    String[] input(String... parts) {
        return Stream.concat(Stream.of(session.value(), desk.value()), Stream.of(parts))
                .toArray(String[]::new);
    }

    private boolean isHere(DeskView view) {
        return view.desk().session().equals(session) && view.desk().desk().equals(desk);
    }
}
