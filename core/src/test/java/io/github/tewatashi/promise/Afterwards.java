package io.github.tewatashi.promise;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.Closed;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.close.ClosingResult;
import io.github.tewatashi.office.Verb;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.IncidentId;
import io.github.tewatashi.vocabulary.Outcome;
import java.util.List;

/** The count after a session, and its closing. */
final class Afterwards {

    private final World world;

    Afterwards(World world) {
        this.world = world;
    }

    /** Counts a paper that really lies in the tray, by what is read of it. */
    Outcome<CertificateId> count(int session, int officer, String reading) {
        int s = session % world.sessions.size();
        Outcome<CertificateId> outcome =
                world.once(Verb.COUNT, officer, by -> closing(s).count(world.heard(PaperReading.of(reading)), by));
        outcome.fold(id -> world.paper(id).counted.add(s), refusal -> false);
        return outcome;
    }

    /** Counts all that really lies in the tray, but for what is overlooked. */
    void countAll(int session, int officer, int overlooked) {
        int s = session % world.sessions.size();
        List<Paper> tray =
                world.papers.stream().filter(paper -> paper.liesInTrayOf(s)).toList();
        for (Paper paper : tray) {
            if (paper.index != overlooked) {
                count(s, officer, paper.number());
            }
        }
    }

    void nameInIncident(int session, int officer, Paper paper, String remark) {
        int s = session % world.sessions.size();
        Outcome<IncidentId> outcome = world.once(
                Verb.NAME_IN_INCIDENT, officer, by -> closing(s).nameInIncident(paper.certificate, by.because(remark)));
        if (BackOffice.isDone(outcome)) {
            for (int i = 0; i < world.sessions.size(); i++) {
                paper.inIncident.add(i);
            }
            paper.isAt("ASTRAY");
        }
    }

    /** Tries to close; what was counted goes back to the safe if it succeeds. */
    ClosingResult close(int session, int officer) {
        int s = session % world.sessions.size();
        ClosingResult result = world.once(Verb.CLOSE, officer, closing(s)::close);
        world.watch.closing(world, s, result);
        if (result instanceof Closed) {
            world.closed.set(s, true);
            for (Paper paper : world.papers) {
                if (paper.isBookedInTrayOf(s)) {
                    paper.isAt("SAFE");
                }
                if (paper.liesInTrayOf(s)) {
                    paper.spot = Paper.Spot.SAFE;
                    paper.movedAt = world.time();
                }
                paper.absent &=
                        paper.slip.filter(slip -> slip.session() == s).isEmpty() || !paper.travelled.contains(s);
            }
        }
        return result;
    }

    private Closing closing(int session) {
        return world.library().closing(world.session(session));
    }
}
