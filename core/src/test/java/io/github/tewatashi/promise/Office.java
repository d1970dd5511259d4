package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.registry.Registry;
import io.github.tewatashi.serial.SerialAllocator;
import io.github.tewatashi.serial.SerialAllocators;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.HolderId;
import io.github.tewatashi.words.OfficerId;
import io.github.tewatashi.words.Outcome;
import io.github.tewatashi.words.Place;
import io.github.tewatashi.words.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** An office with one desk a day, as the stories of the counter need it. */
final class Office {

    private final Tewatashi tewatashi;

    private Office(Store store, SerialAllocator serials) {
        this(store, serials, MatchPolicy.TWO_FACTORS);
    }

    private Office(Store store, SerialAllocator serials, MatchPolicy policy) {
        Clock morning = Clock.fixed(Instant.parse("2025-09-01T00:00:00Z"), ZoneOffset.UTC);
        tewatashi = Tewatashi.on(store)
                .clock(morning)
                .serials(serials)
                .policy(policy)
                .build();
    }

    /** Where numbers run on, with a rule of its own. */
    static Office strict(Store store, MatchPolicy policy) {
        return new Office(store, SerialAllocators.continuous(), policy);
    }

    /** Where numbers run on. */
    static Office continuous(Store store) {
        return new Office(store, SerialAllocators.continuous());
    }

    /** Where numbers restart at every session, as on 2025-10-06. */
    static Office restarting(Store store) {
        return new Office(store, SerialAllocators.restartingPerSession());
    }

    OfficerId officer() {
        return new OfficerId("officer 1");
    }

    OfficerId second() {
        return new OfficerId("officer 2");
    }

    HandoutSession session(LocalDate date) {
        return tewatashi.sessions().schedule(World.OFFICE, date, "hall").orThrow();
    }

    /** A paper of somebody born on the first of that month in 1980. */
    Certificate paper(String name, String reading, int month, String number) {
        return paper(name, reading, month, number, number);
    }

    /** Another paper of the holder of the paper {@code first}. */
    Certificate paper(String name, String reading, int month, String first, String number) {
        Face face = Face.of(name, reading, LocalDate.of(1980, month, 1), number);
        return tewatashi
                .registry()
                .register(World.OFFICE, new HolderId("holder of " + first), face)
                .orThrow();
    }

    Slip book(Certificate paper, HandoutSession session) {
        return tewatashi.sessions().book(paper, session).orThrow();
    }

    Slip move(Certificate paper, HandoutSession session) {
        return tewatashi.sessions().move(paper, session).orThrow();
    }

    void callsInAbsent(Certificate paper, HandoutSession session) {
        assertThat(tewatashi.sessions().reportAbsence(paper, session, officer()).orThrow())
                .isEqualTo(paper.id());
    }

    Manifest dispatch(HandoutSession session) {
        return tewatashi.sessions().dispatch(session, officer()).orThrow();
    }

    Desk desk(HandoutSession session) {
        return desk(session, officer());
    }

    Desk desk(HandoutSession session, OfficerId at) {
        return tewatashi.desk(session, "desk 1", at);
    }

    Closing closing(HandoutSession session) {
        return tewatashi.closing(session, officer());
    }

    /** Somebody born on the first of that month in 1955, who may collect until {@code until}. */
    static Proxy proxy(String name, String reading, int month, LocalDate until) {
        return new Proxy(
                RecordedNames.of(name, reading),
                LocalDate.of(1955, month, 1),
                Relation.FAMILY,
                new Evidence(EvidenceKind.POWER_OF_ATTORNEY, "file 3, sheet 12"),
                until);
    }

    /** Recorded by the second officer, who is not at the desk. */
    Outcome<CertificateId> authorises(Certificate paper, Proxy proxy) {
        return tewatashi.registry().authorise(paper, proxy, second());
    }

    Registry registry() {
        return tewatashi.registry();
    }

    Answer comesForAnother(HandoutSession session, Slip slip, String ofHolder, String own, int month) {
        return desk(session)
                .begin(SlipReading.of(slip.number().toString(), slip.colour().code()))
                .answerForAnother(Stated.name(ofHolder), Stated.name(own), LocalDate.of(1955, month, 1));
    }

    List<Finding> flaws() {
        return tewatashi.inspection().inspect().findings();
    }

    Answer comes(HandoutSession session, Slip slip, String stated) {
        return comes(
                session, SlipReading.of(slip.number().toString(), slip.colour().code()), stated);
    }

    Answer comes(HandoutSession session, SlipReading slip, String stated) {
        return desk(session).begin(slip).answer(Stated.name(stated));
    }

    PaperReading reads(String number) {
        return PaperReading.of(number);
    }

    /** Somebody who is asked nothing more gets the own paper. */
    void getsOwn(HandoutSession session, Slip slip, String stated, Certificate paper, String number) {
        handsOver((Matched) comes(session, slip, stated), paper, number);
    }

    void handsOver(Matched matched, Certificate paper, String number) {
        HandedOver handedOver = (HandedOver) matched.handOver(reads(number));
        assertThat(handedOver.certificate()).isEqualTo(paper.id());
        assertThat(handedOver.received().orThrow().movedTo()).contains(Place.HOLDER);
        assertThat(place(paper)).isEqualTo(Place.HOLDER);
    }

    Place place(Certificate paper) {
        return tewatashi.registry().place(paper).orElseThrow();
    }

    /** Why it was refused. */
    Reason reason(Object answer) {
        if (answer instanceof Outcome<?> outcome) {
            return outcome.fold(
                    done -> {
                        throw new AssertionError("not refused");
                    },
                    refusal -> refusal.reason());
        }
        assertThat(answer).isInstanceOf(Refused.class);
        return ((Refused) answer).reason();
    }
}
