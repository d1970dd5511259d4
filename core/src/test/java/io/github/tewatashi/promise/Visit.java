package io.github.tewatashi.promise;

import io.github.tewatashi.vocabulary.EncounterId;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody at a desk, and the truth about what was shown, said and picked. */
final class Visit {

    final int session;
    final int desk;
    final Person visitor;
    final String shownNumber;
    final String shownMark;
    final String stated;
    /** What somebody who comes for another says of the own person. */
    record Own(String stated, LocalDate born) {}

    Optional<Own> own = Optional.empty();
    Optional<EncounterId> encounter = Optional.empty();

    /** Papers that could be meant beside the slip's own when the name was stated (S2). */
    Set<Integer> rivals = Set.of();
    /** Whether the desk had another visit's encounter when the name was stated (S10). */
    boolean deskWasBusy;

    final List<Object> steps = new ArrayList<>();
    /** The officer for whom each step came to the screen. */
    final Map<Object, Integer> screens = new IdentityHashMap<>();

    final List<LocalDate> birthDates = new ArrayList<>();
    boolean saidTheSame;
    Optional<Reason> refusal = Optional.empty();
    Optional<OfficerId> refusedOfficer = Optional.empty();
    Optional<Integer> matched = Optional.empty();
    Optional<Integer> picked = Optional.empty();
    Optional<Integer> handedOver = Optional.empty();
    boolean over;

    Visit(int session, int desk, Person visitor, String shownNumber, String shownMark, String stated) {
        this.session = session;
        this.desk = desk;
        this.visitor = visitor;
        this.shownNumber = shownNumber;
        this.shownMark = shownMark;
        this.stated = stated;
    }

    /** The last thing that the library gave the officer of the desk. */
    Optional<Object> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** Whether its encounter keeps the desk, by what the staff were told. */
    boolean keepsDesk() {
        return !steps.isEmpty() && refusal.isEmpty() && !over;
    }
}
