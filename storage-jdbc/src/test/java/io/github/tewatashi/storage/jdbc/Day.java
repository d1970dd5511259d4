package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.Draft;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.DeskQuery;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.words.DeskName;
import io.github.tewatashi.words.EncounterId;
import java.util.Set;

/** A session with two papers in its tray that bear one name, and a desk at which the first one's holder stands. */
final class Day {

    static final SessionRecord SESSION = Samples.session("session-1");
    static final CertificateRecord PAPER = inTray("paper-1", 1);
    static final CertificateRecord RIVAL = inTray("paper-2", 2);
    static final SlipRecord SLIP = Samples.slip(SESSION, 1, PAPER);
    static final DeskRecord DESK =
            Samples.desk(SESSION, "desk 1").with(Samples.encounter("encounter-1", 1, PAPER, RIVAL));
    static final EncounterId ENCOUNTER = new EncounterId("encounter-1");
    static final DeskQuery QUERY = new DeskQuery(
            SESSION.session(), new DeskName("desk 1"), new SerialNumber(1), Set.of("name:見本", "number:1"));

    private Day() {}

    /** All of it, in one change. */
    static Change begun() {
        Draft draft = Samples.draft("begin");
        Samples.write(draft, SESSION);
        Samples.write(draft, PAPER);
        Samples.write(draft, RIVAL);
        Samples.write(draft, SLIP);
        Samples.write(draft, DESK);
        return draft.findBy(PAPER.id(), Set.of("name:見本", "number:1"))
                .findBy(RIVAL.id(), Set.of("name:見本", "number:2"))
                .done();
    }

    private static CertificateRecord inTray(String id, long number) {
        return Samples.inTray(Samples.booked(Samples.certificate(id), SESSION, number), SESSION);
    }
}
