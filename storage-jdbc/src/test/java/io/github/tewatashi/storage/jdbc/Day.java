package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.record.DeskQuery;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.ChangeBuilder;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import java.util.Set;

/** A session with two papers in its tray that bear one name, and a desk at which the first one's holder stands. */
final class Day {

    static final SessionRecord SESSION = Samples.session("session-1");
    static final CertificateRecord PAPER = inTray("paper-1", 1);
    static final CertificateRecord RIVAL = inTray("paper-2", 2);
    static final SlipRecord SLIP = Samples.slip(SESSION, 1, PAPER);
    static final DeskRecord DESK = Samples.busy(Samples.desk(SESSION, "desk 1"), "encounter-1", 1, PAPER, RIVAL);
    static final EncounterId ENCOUNTER = new EncounterId("encounter-1");
    static final DeskQuery QUERY =
            new DeskQuery(SESSION.id(), new DeskName("desk 1"), new SerialNumber(1), Set.of("name:見本", "number:1"));

    private Day() {}

    /** All of it, in one change. */
    static Change begun() {
        ChangeBuilder change = Samples.draft("begin");
        Samples.write(change, SESSION);
        Samples.write(change, PAPER);
        Samples.write(change, RIVAL);
        Samples.write(change, SLIP);
        Samples.write(change, DESK);
        return change.findBy(PAPER.id(), Set.of("name:見本", "number:1"))
                .findBy(RIVAL.id(), Set.of("name:見本", "number:2"))
                .done();
    }

    /** All that is left of a paper after its retention period. */
    static ErasedRecord erased(CertificateRecord paper) {
        return new ErasedRecord(paper.id(), paper.office(), paper.state(), paper.chain(), paper.version());
    }

    private static CertificateRecord inTray(String id, long number) {
        return Samples.inTray(Samples.booked(Samples.certificate(id), SESSION, number), SESSION);
    }
}
