package io.github.tewatashi.promise;

import io.github.tewatashi.promise.Counter.Gives;
import io.github.tewatashi.promise.Counter.Way;
import io.github.tewatashi.serial.SerialNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is done at the desks, right and wrong. Numbers are taken as far as the world has so many. */
final class CounterActs {

    private CounterActs() {}

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
            int d = Acts.at(world, desk);
            Person visitor = world.cast.person(person);
            Called heard = misheard.map(i -> Called.values()[i % Called.values().length])
                    .orElse(visitor.called());
            world.counter.come(d, officer, visitor, shows.number(world), shows.mark(world), heard.said(way));
        }

        @Override
        public String toString() {
            return "P" + (person + 1) + " comes " + Acts.where(desk) + Acts.by(officer) + ", shows " + shows
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
                    + Acts.by(officer) + ", with slip and name, in way " + way;
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
                    + (paper + 1) + Acts.by(officer) + ", says the owner's name in way " + way + ", the own in way "
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
            return "somebody tries wrong names with the slip of paper " + (paper + 1) + Acts.by(officer);
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
            world.counter.identify(Acts.at(world, desk), officer, way, screen, said);
        }

        @Override
        public String toString() {
            return Acts.where(desk)
                    + Acts.by(officer, way, screen)
                    + anothers.map(i -> ", P" + (i + 1) + "'s birth date is said")
                            .orElse(", the own birth date is said");
        }
    }

    record ComparesNames(int desk, int officer, Way way, int screen, boolean same) implements Act {
        @Override
        public void play(World world) {
            world.counter.confirm(Acts.at(world, desk), officer, way, screen, same);
        }

        @Override
        public String toString() {
            return Acts.where(desk) + Acts.by(officer, way, screen) + ", the names are found "
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
            int d = Acts.at(world, desk);
            Predicate<Paper> picks = wrongly.<Predicate<Paper>>map(i -> paper -> paper == world.paper(i))
                    .orElse(paper ->
                            world.atDesk.get(d).flatMap(visit -> visit.matched).equals(Optional.of(paper.index)));
            Function<Paper, String> reads = paper ->
                    misread.map(i -> Misreading.letter(paper.number(), i)).orElse(paper.number());
            world.counter.handOver(d, officer, way, screen, picks, reads, gives);
        }

        @Override
        public String toString() {
            return Acts.where(desk) + Acts.by(officer, way, screen)
                    + wrongly.map(i -> ", paper " + (i + 1) + " is picked").orElse(", the right paper is picked")
                    + misread.map(i -> ", misread").orElse("") + ", and given: " + gives;
        }
    }

    record Receives(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.receive(Acts.at(world, desk), officer, way, screen);
        }

        @Override
        public String toString() {
            return Acts.where(desk) + Acts.by(officer, way, screen) + ", the receipt is confirmed";
        }
    }

    record GivesBack(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.takeBack(Acts.at(world, desk), officer, way, screen);
        }

        @Override
        public String toString() {
            return Acts.where(desk) + Acts.by(officer, way, screen) + ", the paper is given back";
        }
    }

    record Disputes(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.dispute(Acts.at(world, desk), officer, way, screen, "not mine");
        }

        @Override
        public String toString() {
            return Acts.where(desk) + Acts.by(officer, way, screen) + ", the person says that it is not theirs";
        }
    }

    record PutsBack(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.putBack(Acts.at(world, desk), officer, way, screen);
        }

        @Override
        public String toString() {
            return Acts.where(desk) + Acts.by(officer, way, screen) + ", the encounter is ended";
        }
    }

    record Overrides(int desk, int second, boolean withReason) implements Act {
        @Override
        public void play(World world) {
            world.counter.override(Acts.at(world, desk), second, withReason ? "checked" : "");
        }

        @Override
        public String toString() {
            return Acts.where(desk) + Acts.by(second) + ", the last refusal is overridden" + Acts.because(withReason);
        }
    }
}
