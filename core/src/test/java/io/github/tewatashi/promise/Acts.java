package io.github.tewatashi.promise;

import io.github.tewatashi.promise.Counter.Way;

/** What happens anywhere, and the words that all acts are told in. */
final class Acts {

    /** The desk to which somebody came last. */
    static final int SAME_DESK = -1;

    private Acts() {}

    static int at(World world, int desk) {
        if (desk == SAME_DESK) {
            return world.visits.isEmpty() ? 0 : world.visits.get(world.visits.size() - 1).desk;
        }
        return desk % world.atDesk.size();
    }

    static String where(int desk) {
        return desk == SAME_DESK ? "at the same desk" : "at desk " + desk;
    }

    static String by(int officer) {
        return " (officer " + (officer % 3 + 1) + ")";
    }

    static String by(int officer, Way way, int screen) {
        return by(officer) + (way == Way.IN_ORDER ? "" : ", " + way + (way == Way.OLD_SCREEN ? " " + screen : ""));
    }

    static String because(boolean withReason) {
        return withReason ? ", with a reason" : ", without a reason";
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
}
