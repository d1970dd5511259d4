package io.github.tewatashi.storage.jdbc.fault;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.Encounter;
import io.github.tewatashi.desk.HandOver;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Receipt;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.vocabulary.By;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.Outcome;
import java.util.function.Function;
import java.util.function.Supplier;

/** What one desk does: visitor after visitor, most of whom get what they came for. */
final class Visits {

    private final Hall hall;
    private final Client client;
    private final Runnable beforeHandOver;

    Visits(Hall hall, Client client) {
        this(hall, client, () -> {});
    }

    /** {@code beforeHandOver} is run whenever a desk knows whom it serves, or that it serves nobody. */
    Visits(Hall hall, Client client, Runnable beforeHandOver) {
        this.hall = hall;
        this.client = client;
        this.beforeHandOver = beforeHandOver;
    }

    /** One visitor comes for {@code paper}, and does with it as people do: most keep it. */
    void visit(Wanted paper) {
        visit(paper, client.random().nextInt(100));
    }

    /** One visitor comes for {@code paper} and keeps it. */
    void visitAndKeep(Wanted paper) {
        visit(paper, 99);
    }

    private void visit(Wanted paper, int whim) {
        Desk desk = desk(paper);
        Encounter encounter = desk.begin(paper.reading(), By.officer(Hall.OFFICER, client.newKey()));
        if (client.random().nextInt(10) == 0) {
            hall.look(client, paper);
        }
        Answer answer = step(
                Request.STATE,
                paper,
                encounter.id(),
                "answer",
                () -> encounter.states(Stated.name(Wanted.name(paper.index()))),
                Visits::said);
        beforeHandOver.run();
        if (answer instanceof Matched matched) {
            if (whim < 5) {
                putBack(paper, matched);
            } else {
                handOver(paper, matched, whim);
            }
        }
        if (client.random().nextInt(10) == 0) {
            hall.look(client, paper);
        }
    }

    private Desk desk(Wanted paper) {
        return hall.tewatashi().desk(paper.session(), client.name());
    }

    private void handOver(Wanted paper, Matched matched, int whim) {
        // The officer takes the wrong paper out of the tray.
        int taken = whim < 8 ? paper.index() + 1 : paper.index();
        HandOver handOver = step(
                Request.HAND_OVER,
                paper,
                matched.encounter(),
                "hand-over",
                () -> matched.handOver(PaperReading.of(Wanted.paperNumber(taken))),
                Visits::said);
        if (handOver instanceof HandedOver handed) {
            if (whim < 20) {
                takeBack(paper, handed);
            } else {
                receive(paper, handed);
            }
        }
    }

    private void putBack(Wanted paper, Matched matched) {
        step(Request.PUT_BACK, paper, matched.encounter(), "put-back", matched::putBack, Visits::said);
    }

    private void receive(Wanted paper, HandedOver handed) {
        step(Request.RECEIVE, paper, handed.encounter(), "receipt", handed::received, Visits::said);
    }

    private void takeBack(Wanted paper, HandedOver handed) {
        step(Request.TAKE_BACK, paper, handed.encounter(), "take-back", handed::takenBack, Visits::said);
    }

    /** Finishes what another process left at this desk when it was killed (S10). */
    void takeOver(HandoutSession session, Function<CertificateId, Wanted> papers) {
        Desk desk = hall.tewatashi().desk(session, client.name());
        desk.current(Hall.OFFICER).ifPresent(step -> {
            if (step instanceof Matched matched) {
                putBack(papers.apply(matched.certificate()), matched);
            } else if (step instanceof HandedOver handed) {
                receive(papers.apply(handed.certificate()), handed);
            }
        });
    }

    private <T> T step(
            Request request,
            Wanted paper,
            EncounterId encounter,
            String step,
            Supplier<T> call,
            Function<T, Said> said) {
        CommandId command = new CommandId(encounter + "." + step);
        return client.command(request, paper.id().value(), encounter.value(), command, call, said);
    }

    private static Said said(Answer answer) {
        return answer.fold(
                matched -> Said.done(""), confirm -> unexpected(), identify -> unexpected(), Visits::refused);
    }

    private static Said said(HandOver handOver) {
        return handOver.fold(handed -> Said.done(""), Visits::refused);
    }

    private static Said said(Outcome<Receipt> receipt) {
        return receipt.fold(
                done -> Said.done(""), refusal -> Said.refused(refusal.reason().name()));
    }

    private static Said refused(Refused refused) {
        return Said.refused(refused.reason().name());
    }

    private static Said unexpected() {
        throw new IllegalStateException("nobody else bears that name");
    }
}
