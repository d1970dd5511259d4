package io.github.tewatashi.promise;

import io.github.tewatashi.promise.Counter.Gives;
import io.github.tewatashi.promise.Counter.Way;
import io.github.tewatashi.serial.SerialNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** All that people do in a story, right and wrong. Numbers are taken as far as the world has so many. */
final class Acts {

    /** The desk to which somebody came last. */
    static final int SAME_DESK = -1;

    private Acts() {}

    private static int at(World world, int desk) {
        if (desk == SAME_DESK) {
            return world.visits.isEmpty() ? 0 : world.visits.get(world.visits.size() - 1).desk;
        }
        return desk % world.atDesk.size();
    }

    private static String where(int desk) {
        return desk == SAME_DESK ? "at the same desk" : "at desk " + desk;
    }

    private static String by(int officer) {
        return " (officer " + (officer % 3 + 1) + ")";
    }

    private static String by(int officer, Way way, int screen) {
        return by(officer) + (way == Way.IN_ORDER ? "" : ", " + way + (way == Way.OLD_SCREEN ? " " + screen : ""));
    }

    private static String because(boolean withReason) {
        return withReason ? ", with a reason" : ", without a reason";
    }

    // ---- before the day

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
            return "the owner of paper " + (paper + 1) + " comes after all" + because(withReason);
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
                    + (until + 1) + by(officer);
        }
    }

    record WithdrawsProxy(int paper, int officer, boolean withReason) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.withdrawProxy(world.paper(paper), officer, withReason ? "asked for" : " ");
        }

        @Override
        public String toString() {
            return "the proxy for paper " + (paper + 1) + " is withdrawn" + because(withReason);
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
            return "paper " + (paper + 1) + " is released" + because(withReason);
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

    /** The process ends and begins again. */
    record Restart() implements Act {
        @Override
        public void play(World world) {
            world.restart();
        }

        @Override
        public String toString() {
            return "the process is restarted";
        }
    }

    /** Somebody clicks again on what was done before. */
    record ClicksAgain(int command) implements Act {
        @Override
        public void play(World world) {
            world.repeat(command);
        }

        @Override
        public String toString() {
            return "somebody clicks again on what was done as number " + (command + 1);
        }
    }

    // ---- at the desk

    /** Which slip somebody shows: the newest of the paper, or any that was ever made. */
    record Shows(int paper, Optional<Integer> anySlip, Misread misread) {

        /** A good number that no slip of a story has. */
        private static final String NOBODYS = new SerialNumber(888_888).toString();

        enum Misread {
            NOT,
            DIGIT,
            SWAP,
            COLOUR,
            NO_SLIP
        }

        Optional<IssuedSlip> slip(World world) {
            if (world.slips.isEmpty() || misread == Misread.NO_SLIP) {
                return Optional.empty();
            }
            return anySlip.map(i -> world.slips.get(i % world.slips.size())).or(() -> world.paper(paper).slip);
        }

        String number(World world) {
            return slip(world)
                    .map(slip -> slip.number().toString())
                    .map(number -> switch (misread) {
                        case DIGIT -> Misreading.digit(number, paper);
                        case SWAP -> Misreading.swap(number);
                        default -> number;
                    })
                    .orElse(NOBODYS);
        }

        String mark(World world) {
            String mark = slip(world).map(IssuedSlip::colour).orElse("blue");
            return misread == Misread.COLOUR ? mark.equals("blue") ? "pink" : "blue" : mark;
        }

        @Override
        public String toString() {
            return anySlip.map(i -> "slip " + (i + 1)).orElse("the newest slip of paper " + (paper + 1))
                    + (misread == Misread.NOT ? "" : " (" + misread + ")");
        }
    }

    /** Somebody who should or should not comes with some slip and says, or is heard to say, some name. */
    record Comes(int desk, int officer, int person, Shows shows, int way, Optional<Integer> misheard) implements Act {
        @Override
        public void play(World world) {
            int d = at(world, desk);
            Person visitor = world.cast.person(person);
            Called heard = misheard.map(i -> Called.values()[i % Called.values().length])
                    .orElse(visitor.called());
            world.counter.come(d, officer, visitor, shows.number(world), shows.mark(world), heard.said(way));
        }

        @Override
        public String toString() {
            return "P" + (person + 1) + " comes " + where(desk) + by(officer) + ", shows " + shows
                    + ", says the own name in way " + way
                    + misheard.map(i -> ", and is heard as " + Called.values()[i % Called.values().length].name())
                            .orElse("");
        }
    }

    /** The owner of a paper comes and does everything right, as far as it is up to the owner. */
    record OwnerComes(int paper, int officer, int deskOfSession, int way) implements Act {
        @Override
        public void play(World world) {
            Paper own = world.paper(paper);
            int session = own.slip.map(IssuedSlip::session).orElse(0);
            int d = session * World.DESKS_PER_SESSION + deskOfSession;
            Shows shows = new Shows(paper % world.papers.size(), Optional.empty(), Shows.Misread.NOT);
            world.counter.come(
                    d,
                    officer,
                    own.owner,
                    shows.number(world),
                    shows.mark(world),
                    own.owner.called().said(way));
        }

        @Override
        public String toString() {
            return "the owner of paper " + (paper + 1) + " comes to desk " + deskOfSession + " of the session"
                    + by(officer) + ", with slip and name, in way " + way;
        }
    }

    /** Whoever is recorded, or somebody else, comes for the owner with the newest slip of a paper. */
    record ProxyComes(int paper, int officer, int way, int ownWay, Optional<Integer> another, Optional<Integer> born)
            implements Act {
        @Override
        public void play(World world) {
            Paper wanted = world.paper(paper);
            Person visitor = another.map(world.cast::person)
                    .or(() -> wanted.proxy.map(Paper.Recorded::person))
                    .orElse(world.cast.person(paper + 1));
            wanted.slip.ifPresent(slip -> world.counter.come(
                    slip.session() * World.DESKS_PER_SESSION,
                    officer,
                    visitor,
                    slip.number().toString(),
                    slip.colour(),
                    wanted.owner.called().said(way),
                    Optional.of(new Visit.Own(
                            visitor.called().said(ownWay),
                            born.map(i -> world.cast.person(i).birthDate()).orElse(visitor.birthDate())))));
        }

        @Override
        public String toString() {
            return another.map(i -> "P" + (i + 1)).orElse("the proxy") + " comes for the owner of paper "
                    + (paper + 1) + by(officer) + ", says the owner's name in way " + way + ", the own in way "
                    + ownWay
                    + born.map(i -> ", and P" + (i + 1) + "'s birth date as the own")
                            .orElse("");
        }
    }

    /** Somebody tries a slip with one wrong name after the other, until it is locked. */
    record TriesNames(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            Paper tried = world.paper(paper);
            tried.slip.ifPresent(slip -> {
                for (int i = 0; i < 4; i++) {
                    world.counter.come(
                            slip.session() * World.DESKS_PER_SESSION,
                            officer,
                            world.cast.person(paper + 1),
                            slip.number().toString(),
                            slip.colour(),
                            "mumbles " + i);
                }
            });
        }

        @Override
        public String toString() {
            return "somebody tries wrong names with the slip of paper " + (paper + 1) + by(officer);
        }
    }

    /** The owner of a paper comes, and everybody does everything right. */
    record OwnerIsServed(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            Paper own = world.paper(paper);
            own.slip.ifPresent(slip -> {
                Rightly rightly = new Rightly(world);
                int desk = slip.session() * World.DESKS_PER_SESSION;
                rightly.clear(desk);
                rightly.meet(desk, own);
            });
        }

        @Override
        public String toString() {
            return "the owner of paper " + (paper + 1) + " is served";
        }
    }

    record SaysBirthDate(int desk, int officer, Way way, int screen, Optional<Integer> anothers) implements Act {
        @Override
        public void play(World world) {
            Function<Visit, LocalDate> said =
                    visit -> anothers.map(i -> world.cast.person(i).birthDate()).orElse(visit.visitor.birthDate());
            world.counter.identify(at(world, desk), officer, way, screen, said);
        }

        @Override
        public String toString() {
            return where(desk)
                    + by(officer, way, screen)
                    + anothers.map(i -> ", P" + (i + 1) + "'s birth date is said")
                            .orElse(", the own birth date is said");
        }
    }

    record ComparesNames(int desk, int officer, Way way, int screen, boolean same) implements Act {
        @Override
        public void play(World world) {
            world.counter.confirm(at(world, desk), officer, way, screen, same);
        }

        @Override
        public String toString() {
            return where(desk) + by(officer, way, screen) + ", the names are found "
                    + (same ? "the same" : "different");
        }
    }

    /** The officer picks the right paper or another, reads it well or not, and gives it or something else. */
    record Picks(
            int desk,
            int officer,
            Way way,
            int screen,
            Optional<Integer> wrongly,
            Optional<Integer> misread,
            Gives gives)
            implements Act {
        @Override
        public void play(World world) {
            int d = at(world, desk);
            Predicate<Paper> picks = wrongly.<Predicate<Paper>>map(i -> paper -> paper == world.paper(i))
                    .orElse(paper ->
                            world.atDesk.get(d).flatMap(visit -> visit.matched).equals(Optional.of(paper.index)));
            Function<Paper, String> reads = paper ->
                    misread.map(i -> Misreading.letter(paper.number(), i)).orElse(paper.number());
            world.counter.handOver(d, officer, way, screen, picks, reads, gives);
        }

        @Override
        public String toString() {
            return where(desk) + by(officer, way, screen)
                    + wrongly.map(i -> ", paper " + (i + 1) + " is picked").orElse(", the right paper is picked")
                    + misread.map(i -> ", misread").orElse("") + ", and given: " + gives;
        }
    }

    record Receives(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.receive(at(world, desk), officer, way, screen);
        }

        @Override
        public String toString() {
            return where(desk) + by(officer, way, screen) + ", the receipt is confirmed";
        }
    }

    record GivesBack(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.takeBack(at(world, desk), officer, way, screen);
        }

        @Override
        public String toString() {
            return where(desk) + by(officer, way, screen) + ", the paper is given back";
        }
    }

    record Disputes(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.dispute(at(world, desk), officer, way, screen, "not mine");
        }

        @Override
        public String toString() {
            return where(desk) + by(officer, way, screen) + ", the person says that it is not theirs";
        }
    }

    record PutsBack(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.putBack(at(world, desk), officer, way, screen);
        }

        @Override
        public String toString() {
            return where(desk) + by(officer, way, screen) + ", the encounter is ended";
        }
    }

    record Overrides(int desk, int second, boolean withReason) implements Act {
        @Override
        public void play(World world) {
            world.counter.override(at(world, desk), second, withReason ? "checked" : "");
        }

        @Override
        public String toString() {
            return where(desk) + by(second) + ", the last refusal is overridden" + because(withReason);
        }
    }

    // ---- afterwards

    record Counts(int session, int officer, int paper, Optional<Integer> misread) implements Act {
        @Override
        public void play(World world) {
            Paper counted = world.paper(paper);
            if (counted.liesInTrayOf(session % world.sessions.size())) {
                String reading =
                        misread.map(i -> Misreading.letter(counted.number(), i)).orElse(counted.number());
                world.afterwards.count(session, officer, reading);
            }
        }

        @Override
        public String toString() {
            return "paper " + (paper + 1) + " is counted after session " + (session + 1)
                    + misread.map(i -> ", misread").orElse("");
        }
    }

    record CountsAll(int session, int officer, int overlooks) implements Act {
        @Override
        public void play(World world) {
            world.afterwards.countAll(session, officer, overlooks);
        }

        @Override
        public String toString() {
            return "everything is counted after session " + (session + 1) + " but paper " + (overlooks + 1);
        }
    }

    record CountsAllAndCloses(int session, int officer, int overlooks) implements Act {
        @Override
        public void play(World world) {
            world.afterwards.countAll(session, officer, overlooks);
            world.afterwards.close(session, officer);
        }

        @Override
        public String toString() {
            return "everything is counted after session " + (session + 1) + " but paper " + (overlooks + 1)
                    + ", and it is closed";
        }
    }

    record NamesInIncident(int session, int officer, int paper) implements Act {
        @Override
        public void play(World world) {
            world.afterwards.nameInIncident(session, officer, world.paper(paper), "looked for everywhere");
        }

        @Override
        public String toString() {
            return "paper " + (paper + 1) + " is named in an incident of session " + (session + 1);
        }
    }

    record Closes(int session, int officer) implements Act {
        @Override
        public void play(World world) {
            world.afterwards.close(session, officer);
        }

        @Override
        public String toString() {
            return "session " + (session + 1) + " is closed";
        }
    }
}
