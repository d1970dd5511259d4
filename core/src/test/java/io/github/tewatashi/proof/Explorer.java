package io.github.tewatashi.proof;

import io.github.tewatashi.close.ClosingResult;
import io.github.tewatashi.close.CountDiffers;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.HandOver;
import io.github.tewatashi.proof.Explored.Story;
import io.github.tewatashi.record.Change;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.vocabulary.CommandId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Visits every state of a world, breadth first, until there is no new one, and has every step judged. So the first
 * story it finds is a shortest one. Two searches of one world give the same figures.
 */
final class Explorer {

    /** More than any world here has; a world that grows beyond was not bounded. */
    private static final int TOO_MANY = 3_000_000;

    /**
     * So many states are expanded before what they lead to is sorted: all of a layer at once would not fit the heap.
     */
    private static final int AT_A_TIME = 2_048;

    /** What happened, in words: put into them only where a story is told. */
    private interface Line {
        String tell();
    }

    /** The state after it, unless it was found before: then its key says enough. */
    private record Edge(
            Line line, String key, Optional<State> after, boolean right, int reached, List<String> broken) {}

    private record Expanded(List<Edge> edges, long steps, long repeats, long beyond) {}

    /** Where a state was first found; the state itself is forgotten once it was expanded. */
    private record Found(int from, Line line, int settled) {}

    private final World world;
    private final Predicate<List<String>> wanted;
    private final ThreadLocal<Rig> rigs;

    private final Map<String, Integer> index = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final List<int[]> rightWays = new ArrayList<>();
    private final List<Integer> reached = new ArrayList<>();
    private long steps;
    private long repeats;
    private long beyond;

    private Explorer(World world, Predicate<List<String>> wanted) {
        this.world = world;
        this.wanted = wanted;
        this.rigs = ThreadLocal.withInitial(() -> new Rig(world.parts()));
    }

    /** The whole world, or up to the first broken promise. */
    static Explored explore(World world) {
        return explore(world, broken -> true);
    }

    /** The whole world, or up to the first step that breaks promises in the way that is {@code wanted}. */
    static Explored explore(World world, Predicate<List<String>> wanted) {
        return new Explorer(world, wanted).run();
    }

    private Explored run() {
        List<State> layer = List.of(begin());
        while (!layer.isEmpty()) {
            int first = found.size() - layer.size();
            List<State> next = new ArrayList<>();
            for (int from = 0; from < layer.size(); from += AT_A_TIME) {
                List<State> states = layer.subList(from, Math.min(layer.size(), from + AT_A_TIME));
                Optional<Story> broken = layer(states, first + from, next);
                if (broken.isPresent()) {
                    return new Explored(world, found.size(), steps, repeats, beyond, broken, Optional.empty());
                }
            }
            layer = next;
        }
        return new Explored(world, found.size(), steps, repeats, beyond, Optional.empty(), stuck());
    }

    /**
     * Expands states on all cores, and then sorts what they lead to, one after the other: so the figures are the same.
     */
    private Optional<Story> layer(List<State> states, int first, List<State> next) {
        List<Expanded> expanded = IntStream.range(0, states.size())
                .parallel()
                .mapToObj(i -> expand(states.get(i), first + i))
                .toList();
        for (int i = 0; i < expanded.size(); i++) {
            Expanded all = expanded.get(i);
            steps += all.steps();
            repeats += all.repeats();
            beyond += all.beyond();
            Optional<Story> broken = merge(first + i, all.edges(), next);
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }

    private String key(State state) {
        return Canonical.key(state, world.late());
    }

    private State begin() {
        Rig rig = rigs.get();
        State state = new State(rig, rig.start(), Truth.atFirst(), Optional.empty(), Optional.empty());
        int i = 0;
        for (Act act : world.before()) {
            rig.store().at(state.book());
            rig.store().watch(state, act);
            Object answer = Runner.prepare(rig, state, act, new CommandId("before." + i++))
                    .get();
            state = Runner.then(state, act, answer, rig.store().now());
        }
        index.put(key(state), 0);
        found.add(new Found(-1, () -> "", settled(state)));
        return state;
    }

    private Optional<Story> merge(int from, List<Edge> edges, List<State> next) {
        List<Integer> ways = new ArrayList<>();
        int goals = 0;
        for (Edge edge : edges) {
            if (!edge.broken().isEmpty() && wanted.test(edge.broken())) {
                return Optional.of(story(from, edge.line().tell(), edge.broken()));
            }
            int to = index.computeIfAbsent(edge.key(), key -> {
                State after = edge.after().orElseThrow();
                found.add(new Found(from, edge.line(), settled(after)));
                next.add(after);
                return found.size() - 1;
            });
            if (edge.right() && to != from) {
                ways.add(to);
            }
            goals |= edge.reached();
        }
        if (found.size() > TOO_MANY) {
            throw new IllegalStateException(world.name() + " is no small world");
        }
        rightWays.add(ways.stream().distinct().mapToInt(Integer::intValue).toArray());
        reached.add(goals);
        return Optional.empty();
    }

    private Expanded expand(State state, int number) {
        Rig rig = rigs.get();
        Expansion work = new Expansion(rig, state, number);
        return work.run();
    }

    private int settled(State state) {
        int mask = 0;
        for (int i = 0; i < Cast.PEOPLE; i++) {
            mask |= world.settled().test(state, i) ? 1 << i : 0;
        }
        return mask;
    }

    /** L1: going back from where a holder gets the paper, by right steps only, which states are never met? */
    private Optional<Story> stuck() {
        List<List<Integer>> back = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            back.add(new ArrayList<>());
        }
        for (int i = 0; i < rightWays.size(); i++) {
            for (int to : rightWays.get(i)) {
                back.get(to).add(i);
            }
        }
        for (int person = 0; person < Cast.PEOPLE; person++) {
            int bit = 1 << person;
            BitSet fine = new BitSet(found.size());
            Deque<Integer> todo = new ArrayDeque<>();
            for (int i = 0; i < found.size(); i++) {
                if ((found.get(i).settled() & bit) != 0 || (reached.get(i) & bit) != 0) {
                    fine.set(i);
                    todo.add(i);
                }
            }
            while (!todo.isEmpty()) {
                for (int from : back.get(todo.remove())) {
                    if (!fine.get(from)) {
                        fine.set(from);
                        todo.add(from);
                    }
                }
            }
            int never = fine.nextClearBit(0);
            if (never < found.size()) {
                return Optional.of(story(
                        never,
                        "and now " + Cast.called(person) + " cannot reach the own paper",
                        List.of("L1: nothing says why")));
            }
        }
        return Optional.empty();
    }

    private Story story(int from, String last, List<String> broken) {
        List<String> lines = new ArrayList<>();
        lines.add(last);
        for (int i = from; i > 0; i = found.get(i).from()) {
            lines.add(found.get(i).line().tell());
        }
        for (int i = world.before().size() - 1; i >= 0; i--) {
            lines.add(world.before().get(i).story(world.parts().cards()));
        }
        Collections.reverse(lines);
        return new Story(lines, broken);
    }

    /** All that can happen next in one state. */
    private final class Expansion {

        private final Rig rig;
        private final State state;
        private final int number;
        private final List<Edge> edges = new ArrayList<>();
        private long steps;
        private long repeats;
        private long beyond;
        private int commands;

        Expansion(Rig rig, State state, int number) {
            this.rig = rig;
            this.state = state;
            this.number = number;
        }

        Expanded run() {
            List<Act> menu = world.menu().apply(state);
            List<State> afters = new ArrayList<>();
            String own = key(state);
            for (Act act : menu) {
                Supplier<Object> command = prepared(act, state);
                Object answer = command.get();
                State after = landed(Runner.then(state, act, answer, rig.store().now()));
                String key = key(after);
                boolean moves = world.late() || !key.equals(own);
                List<String> broken = moves ? repeated(command, answer, after) : List.of();
                step(new Taken(state, act, answer, after), key, told(act, answer), broken);
                afters.add(after);
                if (world.late() && state.flying().isEmpty()) {
                    repeatLate(command, answer, after);
                }
            }
            if (world.late()) {
                late(menu, afters);
            }
            return new Expanded(edges, steps, repeats, beyond);
        }

        private Supplier<Object> prepared(Act act, State at) {
            rig.store().at(at.book());
            rig.store().watch(at, act);
            return Runner.prepare(rig, at, act, new CommandId("s" + number + "." + commands++));
        }

        private void step(Taken taken, String key, Line line, List<String> alsoBroken) {
            steps++;
            List<String> broken = new ArrayList<>(alsoBroken);
            broken.addAll(Judge.broken(taken));
            beyond += Judge.isBeyondKnowledge(taken) ? 1 : 0;
            edge(line, key, taken.after(), taken.act().isRight(taken.before()), reached(taken), broken);
        }

        /** The index does not change while states are expanded. */
        private void edge(Line line, String key, State after, boolean right, int reached, List<String> broken) {
            Optional<State> unknown = index.containsKey(key) ? Optional.empty() : Optional.of(after);
            edges.add(new Edge(line, key, unknown, right, reached, broken));
        }

        private Line told(Act act, Object answer) {
            // Nothing but these is kept with every state: not the expansion that found it.
            List<Card> cards = world.parts().cards();
            String answered = answered(answer);
            return () -> act.story(cards) + answered;
        }

        /** S9: at once again, as by a double click. */
        private List<String> repeated(Supplier<Object> command, Object answer, State after) {
            repeats++;
            Object again = command.get();
            boolean same = rig.store().now().isSameAs(after.book()) && isSame(answer, again);
            boolean kept = !after.book().isSameAs(state.book());
            return same && (!kept || saysSo(again))
                    ? List.of()
                    : List.of("S9: a command repeated has another effect, or another answer");
        }

        /** S9: again after every other command that could come in between. */
        private void repeatLate(Supplier<Object> command, Object answer, State after) {
            if (after.book().isSameAs(state.book())) {
                return;
            }
            for (Act other : world.menu().apply(after)) {
                Object between = prepared(other, after).get();
                Snapshot book = rig.store().now();
                repeats++;
                Object again = command.get();
                if (!rig.store().now().isSameAs(book) || !isSame(answer, again) || !saysSo(again)) {
                    edge(
                            told(other, between),
                            key(after),
                            after,
                            false,
                            0,
                            List.of("S9: a command repeated after this one has another effect, or another answer"));
                }
            }
        }

        /** Commands that were decided here, and are committed after others. */
        private void late(List<Act> menu, List<State> afters) {
            if (state.flying().isPresent()) {
                Flying flying = state.flying().get();
                rig.store().at(state.book());
                Committed committed = rig.store().commit(flying.change());
                if (committed != Committed.DONE) {
                    throw new IllegalStateException("a stale command is not in flight any more");
                }
                State ground = new State(rig, state.book(), state.truth(), state.slot(), Optional.empty());
                State after = Runner.then(ground, flying.act(), "", rig.store().now());
                Line line = told(flying.act(), "");
                step(new Taken(ground, flying.act(), "", after), key(after), () -> "(late) " + line.tell(), List.of());
                return;
            }
            for (int i = 0; i < menu.size(); i++) {
                Act act = menu.get(i);
                if (act.verb().isPhysical()) {
                    continue;
                }
                Supplier<Object> command = prepared(act, state);
                Optional<Change> change = rig.store().decide(command::get);
                change.ifPresent(c -> takeOff(new Flying(act, c)));
                for (int j = 0; j < menu.size(); j++) {
                    if (!afters.get(j).book().isSameAs(state.book())) {
                        overtake(act, afters.get(j), menu.get(j));
                    }
                }
            }
        }

        private void takeOff(Flying flying) {
            State after = new State(rig, state.book(), state.truth(), state.slot(), Optional.of(flying));
            Line line = told(flying.act(), "");
            edge(() -> "(decided, not yet committed) " + line.tell(), key(after), after, false, 0, List.of());
        }

        /** The library's own way through an overtaking: a conflict, and a decision on what is now. */
        private void overtake(Act act, State others, Act other) {
            Supplier<Object> command = prepared(act, state);
            rig.store().overtakenBy(others.book());
            Object answer = command.get();
            rig.store().arrived();
            State after = Runner.then(others, act, answer, rig.store().now());
            Line first = told(other, "");
            Line then = told(act, answer);
            step(
                    new Taken(others, act, answer, after),
                    key(after),
                    () -> first.tell() + "; meanwhile " + then.tell(),
                    List.of());
        }

        /**
         * What is in flight conflicts once a row that it relies on has changed: then it is decided anew, as any
         * command.
         */
        private State landed(State next) {
            State after = world.slots() || next.slot().isEmpty()
                    ? next
                    : new State(rig, next.book(), next.truth(), Optional.empty(), next.flying());
            boolean stale = after.flying()
                    .filter(flying -> isStale(flying.change(), after.book()))
                    .isPresent();
            return stale ? new State(rig, after.book(), after.truth(), after.slot(), Optional.empty()) : after;
        }

        private boolean isStale(Change change, Snapshot book) {
            Snapshot now = rig.store().now();
            rig.store().at(book);
            boolean stale = rig.store().isStale(change);
            rig.store().at(now);
            return stale;
        }
    }

    private int reached(Taken taken) {
        int mask = 0;
        for (int i = 0; i < Cast.PEOPLE; i++) {
            boolean received = taken.is(i).place().equals(Place.HOLDER)
                    && !taken.was(i).place().equals(Place.HOLDER);
            mask |= received ? 1 << i : 0;
        }
        return mask;
    }

    /** Whether two answers say the same; that one of them says that it is a repetition makes no other answer. */
    private static boolean isSame(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Answer || one instanceof HandOver) {
            return String.valueOf(one).equals(String.valueOf(other));
        }
        return Objects.equals(asAtFirst(one), asAtFirst(other));
    }

    private static @Nullable Object asAtFirst(@Nullable Object answer) {
        if (answer instanceof Outcome.Done<?> done) {
            return new Outcome.Done<>(done.value(), false);
        } else if (answer instanceof io.github.tewatashi.close.Closed c) {
            return new io.github.tewatashi.close.Closed(
                    c.session(), c.at(), c.received(), c.returned(), c.astray(), c.seal(), c.previousSeal(), false);
        } else if (answer instanceof CountDiffers d) {
            return new CountDiffers(d.session(), d.at(), d.leftOver(), d.missing(), d.likelySwaps(), false);
        }
        return answer;
    }

    /** Whether the answer to a repetition says that it is one; a refusal as an {@link Outcome} cannot. */
    private static boolean saysSo(@Nullable Object again) {
        if (again instanceof Answer answer) {
            return answer.before();
        } else if (again instanceof HandOver handOver) {
            return handOver.before();
        } else if (again instanceof Outcome.Done<?> done) {
            return done.before();
        } else if (again instanceof ClosingResult result) {
            return result.fold(closed -> closed.before(), CountDiffers::before, notClosed -> true);
        }
        return true;
    }

    private static String answered(Object answer) {
        if (answer instanceof Outcome<?> outcome) {
            return outcome.fold(done -> "", refused -> ": refused, " + refused.reason());
        } else if (answer instanceof ClosingResult result) {
            return result.fold(
                    closed -> "",
                    differs -> ": refused, " + Reason.COUNT_DIFFERS,
                    notClosed -> ": refused, " + notClosed.refusal().reason());
        } else if (answer instanceof io.github.tewatashi.desk.Refused refused) {
            return ": refused, " + refused.reason();
        } else if (answer instanceof Answer || answer instanceof HandOver) {
            return ": " + answer.getClass().getSimpleName();
        }
        return "";
    }
}
