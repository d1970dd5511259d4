package io.github.tewatashi.desk;

import io.github.tewatashi.engine.CommandResult;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.record.CertificateRecord;
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
import io.github.tewatashi.vocabulary.SessionId;
import java.util.List;
import java.util.Optional;

/** Reads what one desk sees. */
record DeskReader(Store store, SessionId session, DeskName desk) {

    /** What the desk sees when a slip is shown and a name is stated; of a slip that was misread, only itself. */
    Optional<DeskView> view(Statement said) {
        Optional<SerialNumber> number = said.slip().number();
        if (number.isPresent()) {
            return store.desk(new DeskQuery(session, desk, number.get(), SearchKeys.of(number.get(), said.holder())));
        }
        return store.session(session).map(row -> new DeskView(row, row(), Optional.empty(), List.of()));
    }

    /**
     * What the desk sees of its open encounter: the certificate and its rivals wherever they are, and, before a
     * hand-over, whoever else in the tray could be meant by now (S2). Empty if the desk does not have that encounter.
     */
    Optional<DeskView> view(EncounterId encounter) {
        return store.encounter(encounter).filter(this::isHere).flatMap(view -> {
            OpenEncounter open = view.desk().open().orElseThrow();
            if (open.stage() != OpenEncounter.Stage.PAPER) {
                return Optional.of(view);
            }
            CertificateRecord certificate = DeskDecisions.certificate(view, open);
            return store.desk(new DeskQuery(session, desk, open.number(), SearchKeys.of(certificate)))
                    .map(tray -> tray.with(view.certificates()));
        });
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

    private boolean isHere(DeskView view) {
        return view.desk().session().equals(session) && view.desk().desk().equals(desk);
    }
}
