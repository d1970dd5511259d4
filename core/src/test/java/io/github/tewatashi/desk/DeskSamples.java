package io.github.tewatashi.desk;

import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.engine.Command;
import io.github.tewatashi.engine.Decided;
import io.github.tewatashi.fact.EncounterContext;
import io.github.tewatashi.fact.OpenEncounter;
import io.github.tewatashi.fact.OpenEncounter.Stage;
import io.github.tewatashi.fact.SessionState;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.DeskView;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.record.SlipRecord;
import io.github.tewatashi.rule.StatedProxy;
import io.github.tewatashi.rule.Statement;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.store.contract.Samples;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.DeskName;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One desk of a session whose papers are at the venue, and whoever has a paper there: the fixture of this package. */
final class DeskSamples {

    static final SessionRecord SESSION = Decided.with(Samples.session("session"), SessionState.DISPATCHED);
    static final SessionRecord CLOSED =
            Decided.with(Samples.session("session"), SessionState.closed(Samples.digest("seal")));
    static final DeskName DESK = new DeskName("desk");
    static final EncounterId VISIT = new EncounterId("visit");
    static final OfficerId OFFICER = new OfficerId("officer");
    static final SerialNumber ONE = new SerialNumber(1);
    static final LocalDate BIRTH = LocalDate.of(1980, 1, 2);
    static final LocalDate OTHER_BIRTH = LocalDate.of(1990, 3, 4);

    static final CertificateRecord OWN = paper("own", 1, "中島　恵子", "ナカシマ　ケイコ", BIRTH);
    static final CertificateRecord NAMESAKE = paper("namesake", 2, "中島　恵子", "ナカシマ　ケイコ", OTHER_BIRTH);
    static final CertificateRecord TWIN = paper("twin", 3, "中島　恵子", "ナカシマ　ケイコ", BIRTH);
    static final CertificateRecord ANOTHER = paper("another", 4, "山形　花子", "ヤマガタ　ハナコ", OTHER_BIRTH);
    static final SlipRecord SLIP = Samples.slip(SESSION, 1, OWN);

    private DeskSamples() {}

    static Command command() {
        return Decided.command(By.officer(OFFICER, Decided.COMMAND));
    }

    static CertificateRecord paper(String id, long number, String written, String reading, LocalDate birthDate) {
        Face face = Face.of(written, reading, birthDate, id);
        CertificateRecord booked = Samples.booked(Samples.certificate(Samples.OFFICE, id, face), SESSION, number);
        return Samples.inTray(booked, SESSION);
    }

    static CertificateRecord absent(CertificateRecord paper) {
        return Decided.with(paper, paper.state().absent(true));
    }

    static CertificateRecord held(CertificateRecord paper) {
        return Decided.with(paper, paper.state().held(true));
    }

    /** {@link #OWN}, out of the officer's hand in {@link #VISIT}. */
    static CertificateRecord handedOver() {
        return Decided.with(OWN, OWN.state().moved(Place.handedOver(VISIT)));
    }

    // ---- what the desk sees

    static DeskRecord free() {
        return new DeskRecord(SESSION.id(), DESK, Optional.empty(), Chain.EMPTY, 1);
    }

    static DeskRecord with(OpenEncounter open) {
        return new DeskRecord(SESSION.id(), DESK, Optional.of(open), Chain.EMPTY, 1);
    }

    static DeskRecord at(Stage stage) {
        return with(encounter(stage));
    }

    static OpenEncounter encounter(Stage stage, CertificateRecord... rivals) {
        return encounter(stage, false, Optional.empty(), rivals);
    }

    static OpenEncounter encounter(Stage stage, boolean toConfirm, Optional<Long> proxy, CertificateRecord... rivals) {
        return new OpenEncounter(
                context(proxy),
                stage,
                List.of(rivals).stream().map(CertificateRecord::id).toList(),
                toConfirm,
                OFFICER);
    }

    static EncounterContext context() {
        return context(Optional.empty());
    }

    static EncounterContext context(Optional<Long> proxy) {
        return new EncounterContext(SESSION.id(), DESK, VISIT, ONE, OWN.id(), proxy);
    }

    static DeskView view(DeskRecord desk, CertificateRecord... papers) {
        return view(SESSION, desk, papers);
    }

    static DeskView view(SessionRecord session, DeskRecord desk, CertificateRecord... papers) {
        return new DeskView(session, desk, Optional.of(SLIP), List.of(papers));
    }

    // ---- what is shown and said

    static Statement says(String name) {
        return says("blue", name, Optional.empty());
    }

    static Statement says(String mark, String name, Optional<StatedProxy> proxy) {
        return new Statement(SlipReading.of(ONE.toString(), mark), Stated.name(name), proxy);
    }

    static StatedProxy proxy(String name, LocalDate birthDate) {
        return StatedProxy.of(Stated.name(name), birthDate);
    }
}
