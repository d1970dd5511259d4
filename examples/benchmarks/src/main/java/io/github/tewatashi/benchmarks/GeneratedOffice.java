package io.github.tewatashi.benchmarks;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An office that hands out papers day after day, through the library: every tenth person does not come. */
final class GeneratedOffice {

    static final OfficeId OFFICE = new OfficeId("office");

    private static final int PEOPLE_A_DAY = 100;
    private static final int DESKS = 4;
    private static final OfficerId OFFICER = new OfficerId("officer");
    /** Readings of made-up people; the last two kana make each of a day another's. */
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノ";

    private record Person(Certificate certificate, Slip slip) {}

    private final Tewatashi tewatashi;
    private int people;
    private int commands;

    GeneratedOffice(Tewatashi tewatashi) {
        this.tewatashi = tewatashi;
    }

    /** Plays one day. */
    void day(int number) {
        HandoutSession session = tewatashi
                .sessions()
                .schedule(OFFICE, LocalDate.of(2000, 1, 1).plusDays(number), "hall", next())
                .orThrow();
        List<Person> booked = new ArrayList<>();
        for (int i = 0; i < PEOPLE_A_DAY; i++) {
            booked.add(book(session, i));
        }
        require(!tewatashi.dispatch(session, next()).orThrow().travelling().isEmpty());
        Closing closing = tewatashi.closing(session);
        for (int i = 0; i < booked.size(); i++) {
            Person person = booked.get(i);
            if (i % 10 == 9) {
                require(closing.count(paper(person), next()).fold(done -> true, refused -> false));
            } else {
                serve(tewatashi.desk(session, "desk " + i % DESKS), person);
            }
        }
        closing.close(next()).orThrow();
    }

    private Person book(HandoutSession session, int i) {
        int number = ++people;
        String name = "ミホン " + KANA.charAt(i / KANA.length()) + KANA.charAt(i % KANA.length());
        Face face = Face.of(
                name,
                name,
                LocalDate.of(1950, 1, 1).plusDays(number % 18_000),
                "%07d-%06d-1".formatted(number / 1_000_000, number % 1_000_000));
        Certificate certificate = tewatashi
                .registry()
                .register(OFFICE, new HolderId("holder-" + number), face, next())
                .orThrow();
        return new Person(
                certificate,
                tewatashi.sessions().book(certificate, session, next()).orThrow());
    }

    private void serve(Desk desk, Person person) {
        SlipReading slip = SlipReading.of(
                person.slip().number().toString(), person.slip().colour().code());
        Matched matched = (Matched) desk.begin(slip, next())
                .states(Stated.name(person.certificate().face().names().written()));
        HandedOver handed = (HandedOver) matched.handOver(paper(person));
        require(handed.received().fold(done -> true, refused -> false));
    }

    private static PaperReading paper(Person person) {
        return PaperReading.of(person.certificate().face().paperNumber().value());
    }

    private By next() {
        return By.officer(OFFICER, new CommandId("generated-" + ++commands));
    }

    private static void require(boolean done) {
        if (!done) {
            throw new IllegalStateException("the generated office must get through its days");
        }
    }
}
