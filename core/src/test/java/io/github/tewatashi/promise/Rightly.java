package io.github.tewatashi.promise;

import io.github.tewatashi.close.Closed;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.promise.Counter.Gives;
import io.github.tewatashi.promise.Counter.Way;
import io.github.tewatashi.vocabulary.Reason;
import java.util.Optional;

/** What staff do who do everything right, and what becomes of it. */
final class Rightly {

    private static final int OFFICER = 0;
    private static final int SECOND = 1;
    private static final int TRIES = 5;

    private final World world;

    Rightly(World world) {
        this.world = world;
    }

    /**
     * Serves the owner of a paper that lies in a tray, overriding by two people what may be overridden.
     *
     * @return why not; empty if the owner has the paper now
     */
    Optional<Reason> serve(Paper paper) {
        int session = paper.slip.orElseThrow().session();
        int desk = session * World.DESKS_PER_SESSION;
        for (int i = 0; i < TRIES; i++) {
            clear(desk);
            Visit visit = meet(desk, paper);
            if (visit.refusal.isEmpty()) {
                return Optional.empty();
            }
            if (!visit.refusal.get().isOverridable()) {
                return visit.refusal;
            }
            world.counter.override(desk, SECOND, "checked the papers");
        }
        throw new AssertionError("overridden again and again");
    }

    /** One encounter, as it should be. */
    Visit meet(int desk, Paper paper) {
        IssuedSlip slip = paper.slip.orElseThrow();
        Person owner = paper.owner;
        Visit visit = world.counter.come(
                desk,
                OFFICER,
                owner,
                slip.number().toString(),
                slip.colour(),
                owner.called().reading());
        if (is(visit, ToIdentify.class)) {
            world.counter.identify(desk, OFFICER, Way.IN_ORDER, 0, v -> owner.birthDate());
        }
        if (is(visit, ToConfirm.class)) {
            world.counter.confirm(desk, OFFICER, Way.IN_ORDER, 0, true);
        }
        if (is(visit, Matched.class)) {
            world.counter.handOver(desk, OFFICER, Way.IN_ORDER, 0, paper::equals, Paper::number, Gives.IT);
        }
        if (is(visit, HandedOver.class)) {
            world.counter.receive(desk, OFFICER, Way.IN_ORDER, 0);
        }
        return visit;
    }

    /** One encounter with the recorded proxy, as it should be; nobody else's paper is in the tray. */
    Visit meetProxy(Paper paper, Person proxy) {
        IssuedSlip slip = paper.slip.orElseThrow();
        int desk = slip.session() * World.DESKS_PER_SESSION;
        Visit visit = world.counter.come(
                desk,
                OFFICER,
                proxy,
                slip.number().toString(),
                slip.colour(),
                paper.owner.called().reading(),
                Optional.of(new Visit.Own(proxy.called().reading(), proxy.birthDate())));
        if (is(visit, Matched.class)) {
            world.counter.handOver(desk, OFFICER, Way.IN_ORDER, 0, paper::equals, Paper::number, Gives.IT);
        }
        if (is(visit, HandedOver.class)) {
            world.counter.receive(desk, OFFICER, Way.IN_ORDER, 0);
        }
        return visit;
    }

    /** Ends what a desk still has. */
    void clear(int desk) {
        world.counter.receive(desk, OFFICER, Way.TAKES_OVER, 0);
        world.counter.putBack(desk, OFFICER, Way.TAKES_OVER, 0);
    }

    /** Brings a paper from the safe to a session of its own. */
    void bringToNewSession(Paper paper) {
        int session = world.schedule();
        if (paper.held) {
            world.backOffice.release(paper, SECOND, "cleared up");
        }
        if (paper.slip.isPresent()) {
            world.backOffice.move(paper, session);
        } else {
            world.backOffice.book(paper, session);
        }
        world.backOffice.dispatch(session, OFFICER, Optional.empty());
    }

    /** Counts, names what is not accounted for, and closes; or the session is closed already. */
    boolean close(int session) {
        for (int desk = 0; desk < World.DESKS_PER_SESSION; desk++) {
            clear(session * World.DESKS_PER_SESSION + desk);
        }
        world.afterwards.countAll(session, OFFICER, -1);
        return world.afterwards
                .close(session, OFFICER)
                .fold(
                        closed -> true,
                        differs -> {
                            differs.leftOver().forEach(id -> name(session, world.paper(id)));
                            differs.missing().forEach(id -> name(session, world.paper(id)));
                            return world.afterwards.close(session, OFFICER) instanceof Closed;
                        },
                        notClosed -> notClosed.refusal().reason() == Reason.SESSION_CLOSED);
    }

    private void name(int session, Paper paper) {
        world.afterwards.nameInIncident(session, OFFICER, paper, "looked for everywhere");
    }

    private static boolean is(Visit visit, Class<?> step) {
        return visit.refusal.isEmpty() && visit.last().filter(step::isInstance).isPresent();
    }
}
