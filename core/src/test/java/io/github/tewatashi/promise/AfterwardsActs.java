package io.github.tewatashi.promise;

import java.util.Optional;

/** What is done after a session, right and wrong. Numbers are taken as far as the world has so many. */
final class AfterwardsActs {

    private AfterwardsActs() {}

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
