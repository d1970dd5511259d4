package io.github.tewatashi.promise;

import java.util.Optional;

/** What is done away from the desks, right and wrong. Numbers are taken as far as the world has so many. */
final class BackOfficeActs {

    private BackOfficeActs() {}

    record Book(int paper, int session) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.book(world.paper(paper), session);
        }

        @Override
        public String toString() {
            return "paper " + (paper + 1) + " is booked for session " + (session + 1);
        }
    }

    record Move(int paper, int session) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.move(world.paper(paper), session);
        }

        @Override
        public String toString() {
            return "paper " + (paper + 1) + " is moved to session " + (session + 1);
        }
    }

    record CallsInAbsent(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.reportAbsence(world.paper(paper), officer);
        }

        @Override
        public String toString() {
            return "the owner of paper " + (paper + 1) + " calls in absent";
        }
    }

    record ComesAfterAll(int paper, int officer, boolean withReason) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.withdrawAbsence(world.paper(paper), officer, withReason ? "called again" : " ");
        }

        @Override
        public String toString() {
            return "the owner of paper " + (paper + 1) + " comes after all" + Acts.because(withReason);
        }
    }

    /** Somebody is recorded who may collect for the owner, until the day of a session. */
    record Authorises(int paper, int person, int officer, int until) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.authorise(
                    world.paper(paper),
                    world.cast.person(person),
                    officer,
                    world.session(until).date());
        }

        @Override
        public String toString() {
            return "P" + (person + 1) + " is recorded as proxy for paper " + (paper + 1) + " until session "
                    + (until + 1) + Acts.by(officer);
        }
    }

    record WithdrawsProxy(int paper, int officer, boolean withReason) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.withdrawProxy(world.paper(paper), officer, withReason ? "asked for" : " ");
        }

        @Override
        public String toString() {
            return "the proxy for paper " + (paper + 1) + " is withdrawn" + Acts.because(withReason);
        }
    }

    record Hold(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.hold(world.paper(paper), officer, "asked to");
        }

        @Override
        public String toString() {
            return "paper " + (paper + 1) + " is put on hold";
        }
    }

    record Release(int paper, int officer, boolean withReason) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.release(world.paper(paper), officer, withReason ? "cleared up" : "");
        }

        @Override
        public String toString() {
            return "paper " + (paper + 1) + " is released" + Acts.because(withReason);
        }
    }

    /** The officer may take another paper along by mistake. */
    record Dispatch(int session, int officer, Optional<Integer> alsoTakes) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.dispatch(session, officer, alsoTakes.map(world::paper));
        }

        @Override
        public String toString() {
            return "session " + (session + 1) + " is dispatched"
                    + alsoTakes
                            .map(i -> ", and paper " + (i + 1) + " comes along by mistake")
                            .orElse("");
        }
    }

    record Deposit(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.deposit(world.paper(paper), officer);
        }

        @Override
        public String toString() {
            return "the owner of paper " + (paper + 1) + " deposits it";
        }
    }

    record Destroy(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.destroy(world.paper(paper), officer, "replaced");
        }

        @Override
        public String toString() {
            return "paper " + (paper + 1) + " is destroyed";
        }
    }
}
