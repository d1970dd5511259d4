package io.github.tewatashi.cli.now;

import io.github.tewatashi.cli.input.PaperId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the papers really lie: the world, which neither the office nor the library can wish otherwise. One session is
 * open at a time, so there is one tray; a paper leaves it into somebody's hand or, at the end, back to the safe.
 */
final class Papers {

    private final Set<PaperId> tray = new TreeSet<>();
    private final Set<PaperId> withPeople = new TreeSet<>();

    /** From the safe into the tray. */
    void carry(PaperId paper) {
        require(!withPeople.contains(paper) && tray.add(paper), "must lie in the safe");
    }

    /** Out of the tray into a person's hand. */
    void give(PaperId paper) {
        require(tray.remove(paper), "must lie in the tray");
        withPeople.add(paper);
    }

    /** From a person's hand back into the tray. */
    void takeBack(PaperId paper) {
        require(withPeople.remove(paper), "must be with a person");
        tray.add(paper);
    }

    boolean isInTray(PaperId paper) {
        return tray.contains(paper);
    }

    boolean isWithSomebody(PaperId paper) {
        return withPeople.contains(paper);
    }

    /** Takes every paper out of the tray, one after the other, for the safe. */
    List<PaperId> emptyTray() {
        List<PaperId> papers = List.copyOf(tray);
        tray.clear();
        return papers;
    }

    private static void require(boolean possible, String rule) {
        if (!possible) {
            throw new IllegalArgumentException("paper: " + rule);
        }
    }
}
