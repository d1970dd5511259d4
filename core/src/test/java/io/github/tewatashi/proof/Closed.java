package io.github.tewatashi.proof;

import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactKind;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Seal;
import io.github.tewatashi.record.DeskRecord;
import io.github.tewatashi.record.SessionRecord;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** S6 and the seal of S8, judged when a session closes. */
final class Closed {

    private Closed() {}

    static List<String> broken(Taken taken) {
        List<String> broken = new ArrayList<>();
        for (int s = 0; s < 2; s++) {
            boolean was = Runner.isClosed(taken.before().book(), taken.rig(), s);
            boolean is = Runner.isClosed(taken.after().book(), taken.rig(), s);
            if (was && !is) {
                broken.add("S6: a closed session is open again");
            } else if (!was && is) {
                papers(taken, s, broken);
                seal(taken, s, broken);
            }
        }
        return broken;
    }

    private static void papers(Taken taken, int session, List<String> broken) {
        SessionId id = taken.rig().session(session);
        if (taken.before()
                .book()
                .rows(DeskRecord.class)
                .anyMatch(d -> d.session().equals(id) && d.open().isPresent())) {
            broken.add("S6: a session closed while a desk had an encounter");
        }
        for (int i = 0; i < Cast.PEOPLE; i++) {
            CertificateState was = taken.was(i);
            boolean travelled = was.travelled().filter(id::equals).isPresent();
            if (was.isInTrayOf(id)) {
                if (!readSinceItCame(taken, i, id)) {
                    broken.add("S6: a session closed with a paper in its tray that nobody read since it came there");
                }
                if (taken.before().truth().where().get(i) == Where.LOST) {
                    broken.add("S6: a session closed although a paper is lost, and no incident names it");
                }
            } else if (travelled && was.place().kind() == Place.Kind.HANDED_OVER) {
                broken.add("S6: a session closed with a paper that nobody confirmed");
            }
            if (taken.is(i).isInTrayOf(id)) {
                broken.add("S6: a paper is in the tray of a closed session");
            }
        }
    }

    private static boolean readSinceItCame(Taken taken, int paper, SessionId session) {
        boolean read = false;
        for (LedgerEntry entry : taken.before().book().entries()) {
            if (entry.subject().equals(taken.before().row(paper).subject())) {
                if (entry.fact(Fact.Moves.class).isPresent()) {
                    read = false;
                } else if (entry.kind() == FactKind.COUNTED) {
                    read = entry.fact(Fact.InSession.class)
                            .filter(counted -> counted.session().equals(session))
                            .isPresent();
                }
            }
        }
        return read;
    }

    private static void seal(Taken taken, int session, List<String> broken) {
        SessionId id = taken.rig().session(session);
        SessionRecord before = taken.before().book().session(id).orElseThrow();
        List<Seal.Head> heads = new ArrayList<>();
        for (int i = 0; i < Cast.PEOPLE; i++) {
            CertificateState was = taken.was(i);
            if (was.travelled().filter(id::equals).isPresent()
                    || was.counted().filter(id::equals).isPresent()) {
                heads.add(new Seal.Head(
                        taken.after().row(i).subject(),
                        taken.after().row(i).chain().head()));
            }
        }
        taken.after()
                .book()
                .rows(DeskRecord.class)
                .filter(desk -> desk.session().equals(id))
                .forEach(desk ->
                        heads.add(new Seal.Head(desk.subject(), desk.chain().head())));
        Digest expected = Seal.of(
                id,
                taken.before().book().office(Cast.OFFICE).seal(),
                before.chain().head(),
                heads);
        Optional<Digest> seal =
                taken.after().book().session(id).orElseThrow().state().seal();
        if (!seal.equals(Optional.of(expected))
                || !taken.after().book().office(Cast.OFFICE).seal().equals(expected)) {
            broken.add("S8: the seal is not over every chain of the session");
        }
    }
}
