package io.github.tewatashi.promise;

import io.github.tewatashi.promise.Counter.Way;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** All that people do in a story, right and wrong. Numbers are taken as far as the world has so many. */
final class Acts {

    private Acts() {}

    // ---- before the day

    record Book(int paper, int session) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.book(world.paper(paper), session);
        }
    }

    record Move(int paper, int session) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.move(world.paper(paper), session);
        }
    }

    record CallsInAbsent(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.reportAbsence(world.paper(paper), officer);
        }
    }

    record ComesAfterAll(int paper, int officer, boolean withReason) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.withdrawAbsence(world.paper(paper), officer, withReason ? "called again" : " ");
        }
    }

    record Hold(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.hold(world.paper(paper), officer, "asked to");
        }
    }

    record Release(int paper, int officer, boolean withReason) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.release(world.paper(paper), officer, withReason ? "cleared up" : "");
        }
    }

    /** The officer may take another paper along by mistake. */
    record Dispatch(int session, int officer, Optional<Integer> alsoTakes) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.dispatch(session, officer, alsoTakes.map(world::paper));
        }
    }

    record Deposit(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.deposit(world.paper(paper), officer);
        }
    }

    record Destroy(int paper, int officer) implements Act {
        @Override
        public void play(World world) {
            world.backOffice.destroy(world.paper(paper), officer, "replaced");
        }
    }

    /** The process ends and begins again. */
    record Restart() implements Act {
        @Override
        public void play(World world) {
            world.restart();
        }
    }

    /** Somebody clicks again on what was done before. */
    record ClicksAgain(int command) implements Act {
        @Override
        public void play(World world) {
            world.repeat(command);
        }
    }

    // ---- at the desk

    /** Which slip somebody shows: the newest of the paper, or any that was ever made. */
    record Shows(int paper, Optional<Integer> anySlip, Misread misread) {

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
                    .orElse("9999999-0");
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
            int d = desk % world.atDesk.size();
            Person visitor = world.cast.person(person);
            Called heard = misheard.map(i -> Called.values()[i % Called.values().length])
                    .orElse(visitor.called());
            world.counter.come(d, officer, visitor, shows.number(world), shows.mark(world), heard.said(way));
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
    }

    record SaysBirthDate(int desk, int officer, Way way, int screen, Optional<Integer> anothers) implements Act {
        @Override
        public void play(World world) {
            Function<Visit, LocalDate> said =
                    visit -> anothers.map(i -> world.cast.person(i).birthDate()).orElse(visit.visitor.birthDate());
            world.counter.identify(desk % world.atDesk.size(), officer, way, screen, said);
        }
    }

    record ComparesNames(int desk, int officer, Way way, int screen, boolean same) implements Act {
        @Override
        public void play(World world) {
            world.counter.confirm(desk % world.atDesk.size(), officer, way, screen, same);
        }
    }

    /** The officer picks the right paper or another, reads it well or not, and may take two. */
    record Picks(
            int desk,
            int officer,
            Way way,
            int screen,
            Optional<Integer> wrongly,
            Optional<Integer> misread,
            boolean stacked)
            implements Act {
        @Override
        public void play(World world) {
            int d = desk % world.atDesk.size();
            Predicate<Paper> picks = wrongly.<Predicate<Paper>>map(i -> paper -> paper == world.paper(i))
                    .orElse(paper ->
                            world.atDesk.get(d).flatMap(visit -> visit.matched).equals(Optional.of(paper.index)));
            Function<Paper, String> reads = paper ->
                    misread.map(i -> Misreading.letter(paper.number(), i)).orElse(paper.number());
            world.counter.handOver(d, officer, way, screen, picks, reads, stacked);
        }
    }

    record Receives(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.receive(desk % world.atDesk.size(), officer, way, screen);
        }
    }

    record GivesBack(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.takeBack(desk % world.atDesk.size(), officer, way, screen);
        }
    }

    record Disputes(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.dispute(desk % world.atDesk.size(), officer, way, screen, "not mine");
        }
    }

    record PutsBack(int desk, int officer, Way way, int screen) implements Act {
        @Override
        public void play(World world) {
            world.counter.putBack(desk % world.atDesk.size(), officer, way, screen);
        }
    }

    record Overrides(int desk, int second, boolean withReason) implements Act {
        @Override
        public void play(World world) {
            world.counter.override(desk % world.atDesk.size(), second, withReason ? "checked" : "");
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
    }

    record CountsAll(int session, int officer, int overlooks) implements Act {
        @Override
        public void play(World world) {
            world.afterwards.countAll(session, officer, overlooks);
        }
    }

    record NamesInIncident(int session, int officer, int paper) implements Act {
        @Override
        public void play(World world) {
            world.afterwards.nameInIncident(session, officer, world.paper(paper), "looked for everywhere");
        }
    }

    record Closes(int session, int officer) implements Act {
        @Override
        public void play(World world) {
            world.afterwards.close(session, officer);
        }
    }
}
