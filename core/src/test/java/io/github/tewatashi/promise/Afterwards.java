package io.github.tewatashi.promise;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.close.Closing;
import io.github.tewatashi.close.ClosingReport;
import io.github.tewatashi.words.CertificateId;
import io.github.tewatashi.words.IncidentId;
import io.github.tewatashi.words.Outcome;
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
                world.once("count", key -> closing(s, officer).count(world.heard(PaperReading.of(reading)), key));
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
                "name in an incident", key -> closing(s, officer).nameInIncident(paper.certificate, remark, key));
        if (BackOffice.isDone(outcome)) {
            for (int i = 0; i < world.sessions.size(); i++) {
                paper.inIncident.add(i);
            }
            paper.isAt("ASTRAY");
        }
    }

    /** Tries to close; what was counted goes back to the safe if it succeeds. */
    Outcome<ClosingReport> close(int session, int officer) {
        int s = session % world.sessions.size();
        Outcome<ClosingReport> outcome =
                world.once("close", key -> closing(s, officer).close(key));
        world.watch.closing(world, s, outcome);
        if (outcome.fold(ClosingReport::isClosed, refusal -> false)) {
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
        return outcome;
    }

    private Closing closing(int session, int officer) {
        return world.library().closing(world.session(session), world.officer(officer));
    }
}
