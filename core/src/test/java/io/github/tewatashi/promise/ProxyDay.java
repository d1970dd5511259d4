package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Encounter;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.office.TestOffice;
import io.github.tewatashi.office.TestOffice.Visitor;
import io.github.tewatashi.registry.Registry;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.store.Store;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Place;
import java.time.LocalDate;

/** A session for which Hanako's paper is booked, and her mother, whom nobody recorded yet. */
final class ProxyDay {

    final TestOffice office;
    final Visitor hanako;
    final Proxy mother = proxy("山形 春子", "ヤマガタ ハルコ", 3, LocalDate.of(2026, 3, 31));

    ProxyDay(Store store, MatchPolicy policy) {
        office = new TestOffice(store, policy);
        hanako = hanakos("holder of A-1", 3, "A-1");
    }

    /** Somebody of Hanako's name, born on the first of that month in 1980. */
    Visitor hanakos(String holder, int month, String number) {
        return office.visitor(
                holder, Face.of("山形 花子", "ヤマガタ ハナコ", LocalDate.of(1980, month, 1), number), office.session);
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

    Registry registry() {
        return office.tewatashi.registry();
    }

    /** Recorded by the second officer, who is not at the desk. */
    Outcome<CertificateId> authorises(Proxy proxy) {
        return registry().authorise(hanako, proxy, office.bySecond());
    }

    void dispatch() {
        office.dispatch();
        assertThat(office.place(hanako)).isEqualTo(Place.tray(office.session.id()));
    }

    void other() {
        assertThat(CounterStories.People.sakura(office, office.session).paper()).isEqualTo("B-1");
    }

    void takesAlong(Matched matched) {
        CounterStories.People.takesAlong(office, matched, hanako);
    }

    Answer comesForAnother(Slip slip, String ofHolder, String own, int month) {
        return office.desk()
                .begin(TestOffice.reading(slip), office.by())
                .statesForAnother(Stated.name(ofHolder), Stated.name(own), LocalDate.of(1955, month, 1));
    }

    Answer motherComes() {
        return motherComes(office.by());
    }

    Answer motherComesAs(String own) {
        return comesForAnother(hanako.slip(), "ヤマガタ ハナコ", own, 3);
    }

    Answer motherComes(By by) {
        return begin(by).statesForAnother(Stated.name("ヤマガタ ハナコ"), Stated.name("ヤマガタ ハルコ"), LocalDate.of(1955, 3, 1));
    }

    Encounter begin(By by) {
        return office.desk().begin(TestOffice.reading(hanako.slip()), by);
    }
}
