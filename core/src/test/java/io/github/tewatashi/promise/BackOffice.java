package io.github.tewatashi.promise;

import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.dispatch.Manifest;
import io.github.tewatashi.office.Verb;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.SessionId;
import java.time.LocalDate;
import java.util.Optional;

/** What the staff do away from the desks. The truth follows what the library acknowledges. */
final class BackOffice {

    private final World world;

    BackOffice(World world) {
        this.world = world;
    }

    Outcome<Slip> book(Paper paper, int session) {
        return booked(
                paper,
                session,
                world.once(
                        Verb.BOOK,
                        0,
                        by -> world.library().sessions().book(paper.certificate, world.session(session), by)));
    }

    Outcome<Slip> move(Paper paper, int session) {
        return booked(
                paper,
                session,
                world.once(
                        Verb.MOVE,
                        0,
                        by -> world.library().sessions().move(paper.certificate, world.session(session), by)));
    }

    void reportAbsence(Paper paper, int officer) {
        Optional<SessionId> session = bookedFor(paper);
        if (session.isEmpty()) {
            return;
        }
        Outcome<CertificateId> outcome = world.once(
                Verb.REPORT_ABSENCE,
                officer,
                by -> world.library().sessions().reportAbsence(paper.certificate, session.get(), by));
        if (isDone(outcome)) {
            paper.absent = true;
        }
    }

    void withdrawAbsence(Paper paper, int officer, String remark) {
        Optional<SessionId> session = bookedFor(paper);
        if (session.isEmpty()) {
            return;
        }
        Outcome<CertificateId> outcome = world.once(
                Verb.WITHDRAW_ABSENCE,
                officer,
                by -> world.library().sessions().withdrawAbsence(paper.certificate, session.get(), by.because(remark)));
        if (isDone(outcome)) {
            paper.absent = false;
        }
    }

    void authorise(Paper paper, Person person, int officer, LocalDate until) {
        Proxy proxy = new Proxy(
                person.called().recorded(),
                person.birthDate(),
                Relation.AGENT,
                new Evidence(EvidenceKind.POWER_OF_ATTORNEY, "sheet 1"),
                until);
        world.cast.tells().recording(world, true);
        Outcome<CertificateId> outcome = world.once(
                Verb.AUTHORISE, officer, by -> world.library().registry().authorise(paper.certificate, proxy, by));
        world.cast.tells().recording(world, false);
        if (isDone(outcome)) {
            world.watch.authorised(world, paper);
            paper.proxy = Optional.of(new Paper.Recorded(person, world.officer(officer), until));
        }
    }

    void withdrawProxy(Paper paper, int officer, String remark) {
        Outcome<CertificateId> outcome = world.once(
                Verb.WITHDRAW_PROXY,
                officer,
                by -> world.library().registry().withdrawProxy(paper.certificate, by.because(remark)));
        if (isDone(outcome)) {
            paper.proxy = Optional.empty();
        }
    }

    void hold(Paper paper, int officer, String remark) {
        Outcome<CertificateId> outcome = world.once(
                Verb.HOLD, officer, by -> world.library().registry().hold(paper.certificate, by.because(remark)));
        if (isDone(outcome)) {
            paper.held = true;
        }
    }

    void release(Paper paper, int officer, String remark) {
        Outcome<CertificateId> outcome = world.once(
                Verb.RELEASE, officer, by -> world.library().registry().release(paper.certificate, by.because(remark)));
        if (isDone(outcome)) {
            paper.held = false;
        }
    }

    /** Takes what the manifest says to the hall; {@code alsoTakes} is a paper that comes along by mistake. */
    void dispatch(int session, int officer, Optional<Paper> alsoTakes) {
        int s = session % world.sessions.size();
        Outcome<Manifest> outcome =
                world.once(Verb.DISPATCH, officer, by -> world.library().dispatch(world.session(s), by));
        outcome.fold(
                manifest -> {
                    world.dispatched.set(s, true);
                    manifest.travelling().forEach(line -> travel(world.paper(line.certificate()), s));
                    alsoTakes.filter(paper -> paper.spot == Paper.Spot.SAFE).ifPresent(paper -> lay(paper, s));
                    world.watch.dispatched(world, s, manifest);
                    return true;
                },
                refusal -> false);
    }

    void deposit(Paper paper, int officer) {
        if (paper.with.filter(paper.owner::equals).isEmpty()) {
            return;
        }
        Outcome<CertificateId> outcome = world.once(
                Verb.DEPOSIT, officer, by -> world.library().registry().deposit(paper.certificate, by));
        if (isDone(outcome)) {
            paper.spot = Paper.Spot.SAFE;
            paper.with = Optional.empty();
            paper.movedAt = world.time();
            paper.counted.clear();
            paper.slip = Optional.empty();
            paper.absent = false;
            paper.isAt("SAFE");
        }
    }

    void destroy(Paper paper, int officer, String remark) {
        if (paper.spot != Paper.Spot.SAFE) {
            return;
        }
        Outcome<CertificateId> outcome = world.once(
                Verb.DESTROY, officer, by -> world.library().registry().destroy(paper.certificate, by.because(remark)));
        if (isDone(outcome)) {
            paper.spot = Paper.Spot.SHREDDED;
            paper.slip = Optional.empty();
            paper.absent = false;
            paper.isAt("VOID");
        }
    }

    static boolean isDone(Outcome<?> outcome) {
        return outcome.fold(done -> true, refusal -> false);
    }

    private void travel(Paper paper, int session) {
        paper.travelled.add(session);
        paper.received.remove(session);
        paper.inIncident.remove(session);
        paper.counted.clear();
        paper.isAt("TRAY " + session);
        if (paper.spot == Paper.Spot.SAFE) {
            lay(paper, session);
        }
    }

    private void lay(Paper paper, int session) {
        paper.spot = Paper.Spot.TRAY;
        paper.tray = session;
        paper.movedAt = world.time();
    }

    private Outcome<Slip> booked(Paper paper, int session, Outcome<Slip> outcome) {
        return outcome.fold(
                slip -> {
                    IssuedSlip issued = new IssuedSlip(
                            world.slips.size(),
                            paper.index,
                            session % world.sessions.size(),
                            slip.number(),
                            slip.colour().code());
                    world.slips.add(issued);
                    paper.slip = Optional.of(issued);
                    paper.printed = paper.printed.or(() -> Optional.of(issued.number()));
                    paper.absent = false;
                    world.watch.booked(world, issued);
                    return outcome;
                },
                refusal -> outcome);
    }

    private Optional<SessionId> bookedFor(Paper paper) {
        return paper.slip.map(slip -> world.session(slip.session()).id());
    }
}
