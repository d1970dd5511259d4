package io.github.tewatashi.promise;

import io.github.tewatashi.promise.Counter.Gives;
import io.github.tewatashi.promise.Counter.Way;
import io.github.tewatashi.promise.CounterActs.Shows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Makes up stories: mostly of days on which things go their way, with every error of the staff mixed in. */
final class Stories implements ArbitrarySupplier<Story> {

    private static final int LONGEST = 60;

    @Override
    public Arbitrary<Story> get() {
        return Combinators.combine(
                        casts(),
                        beginnings(),
                        acts().list().ofMaxSize(LONGEST).withSizeDistribution(RandomDistribution.uniform()))
                .as((cast, beginning, acts) -> {
                    List<Act> all = new ArrayList<>(beginning);
                    all.addAll(acts);
                    return new Story(cast, all);
                });
    }

    static Arbitrary<Cast> casts() {
        Arbitrary<Person> one = Combinators.combine(
                        Arbitraries.of(Called.values()), Arbitraries.integers().between(0, 5))
                .as((called, birthday) -> new Person(0, called, birthday));
        return Combinators.combine(
                        one.list().ofMinSize(2).ofMaxSize(6),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(2, 3),
                        Arbitraries.of(Numbers.values()))
                .as((people, second, sessions, numbers) -> {
                    List<Person> all = new ArrayList<>();
                    people.forEach(person -> all.add(new Person(all.size(), person.called(), person.birthday())));
                    List<Person> owners = new ArrayList<>(all);
                    if (second < all.size()) {
                        owners.add(all.get(second));
                    }
                    return Cast.of(all, owners, sessions, numbers);
                });
    }

    /** Most papers are booked for a session, and most sessions dispatched, before anything else. */
    static Arbitrary<List<Act>> beginnings() {
        Arbitrary<List<Integer>> bookings =
                Arbitraries.integers().between(0, 4).list().ofSize(7);
        Arbitrary<Tuple.Tuple2<Boolean, Boolean>> dispatches = Combinators.combine(
                        Arbitraries.of(true, true, true, false), Arbitraries.of(true, false))
                .as(Tuple::of);
        List<Tuple.Tuple2<Integer, Arbitrary<Act>>> first = new ArrayList<>(before());
        first.addAll(proxies());
        return Combinators.combine(bookings, acts(first).list().ofMaxSize(4), dispatches)
                .as((sessions, acts, dispatch) -> {
                    List<Act> all = new ArrayList<>();
                    for (int paper = 0; paper < sessions.size(); paper++) {
                        if (sessions.get(paper) < 4) {
                            all.add(new BackOfficeActs.Book(paper, sessions.get(paper) / 3));
                        }
                    }
                    all.addAll(acts);
                    if (dispatch.get1()) {
                        all.add(new BackOfficeActs.Dispatch(0, 0, Optional.empty()));
                    }
                    if (dispatch.get2()) {
                        all.add(new BackOfficeActs.Dispatch(1, 0, Optional.empty()));
                    }
                    return all;
                });
    }

    static Arbitrary<Act> acts() {
        List<Tuple.Tuple2<Integer, Arbitrary<Act>>> all = new ArrayList<>(atDesk());
        all.addAll(before());
        all.addAll(afterwards());
        all.addAll(proxies());
        all.add(Tuple.of(
                6,
                Combinators.combine(paper(), officer(), small(), small(), rarely(), rarely())
                        .as(CounterActs.ProxyComes::new)));
        all.add(Tuple.of(2, small().map(Acts.ClicksAgain::new)));
        all.add(Tuple.of(1, Arbitraries.of(new Acts.Restart())));
        return acts(all);
    }

    static Arbitrary<Act> acts(List<Tuple.Tuple2<Integer, Arbitrary<Act>>> weighted) {
        return Arbitraries.frequencyOf(weighted);
    }

    static List<Tuple.Tuple2<Integer, Arbitrary<Act>>> before() {
        return List.of(
                act(2, paper(), session(), BackOfficeActs.Book::new),
                act(2, paper(), session(), BackOfficeActs.Move::new),
                act(2, paper(), officer(), BackOfficeActs.CallsInAbsent::new),
                Tuple.of(1, Combinators.combine(paper(), officer(), mostly()).as(BackOfficeActs.ComesAfterAll::new)),
                act(1, paper(), officer(), BackOfficeActs.Hold::new),
                Tuple.of(1, Combinators.combine(paper(), officer(), mostly()).as(BackOfficeActs.Release::new)),
                Tuple.of(2, Combinators.combine(session(), officer(), rarely()).as(BackOfficeActs.Dispatch::new)),
                act(2, paper(), officer(), BackOfficeActs.Deposit::new),
                Tuple.of(1, Combinators.combine(paper(), officer()).as(BackOfficeActs.Destroy::new)));
    }

    static List<Tuple.Tuple2<Integer, Arbitrary<Act>>> proxies() {
        return List.of(
                Tuple.of(
                        8,
                        Combinators.combine(paper(), paper(), officer(), session())
                                .as(BackOfficeActs.Authorises::new)),
                Tuple.of(1, Combinators.combine(paper(), officer(), mostly()).as(BackOfficeActs.WithdrawsProxy::new)));
    }

    static List<Tuple.Tuple2<Integer, Arbitrary<Act>>> telephone() {
        return List.of(
                act(2, paper(), officer(), BackOfficeActs.CallsInAbsent::new),
                Tuple.of(1, Combinators.combine(paper(), officer(), mostly()).as(BackOfficeActs.ComesAfterAll::new)),
                act(1, paper(), officer(), BackOfficeActs.Hold::new),
                Tuple.of(1, Combinators.combine(paper(), officer(), mostly()).as(BackOfficeActs.Release::new)));
    }

    static List<Tuple.Tuple2<Integer, Arbitrary<Act>>> atDesk() {
        Arbitrary<Integer> desk = Arbitraries.frequency(
                Tuple.of(9, Acts.SAME_DESK), Tuple.of(4, 0), Tuple.of(2, 1), Tuple.of(2, 2), Tuple.of(1, 3));
        return List.of(
                Tuple.of(
                        8,
                        Combinators.combine(paper(), officer(), Arbitraries.of(0, 0, 0, 1), small())
                                .as(CounterActs.OwnerComes::new)),
                Tuple.of(
                        6,
                        Combinators.combine(desk, officer(), paper(), shows(), small(), rarely())
                                .as(CounterActs.Comes::new)),
                Tuple.of(
                        5,
                        Combinators.combine(desk, officer(), ways(), small(), rarely())
                                .as(CounterActs.SaysBirthDate::new)),
                Tuple.of(
                        4,
                        Combinators.combine(desk, officer(), ways(), small(), mostly())
                                .as(CounterActs.ComparesNames::new)),
                Tuple.of(
                        12,
                        Combinators.combine(desk, officer(), ways(), small(), rarely(), rarely(), gives())
                                .as(CounterActs.Picks::new)),
                Tuple.of(
                        7, Combinators.combine(desk, officer(), ways(), small()).as(CounterActs.Receives::new)),
                Tuple.of(
                        2, Combinators.combine(desk, officer(), ways(), small()).as(CounterActs.GivesBack::new)),
                Tuple.of(
                        2, Combinators.combine(desk, officer(), ways(), small()).as(CounterActs.Disputes::new)),
                Tuple.of(
                        2, Combinators.combine(desk, officer(), ways(), small()).as(CounterActs.PutsBack::new)),
                act(2, paper(), officer(), CounterActs.TriesNames::new),
                act(5, paper(), officer(), CounterActs.OwnerIsServed::new),
                Tuple.of(3, Combinators.combine(desk, officer(), mostly()).as(CounterActs.Overrides::new)));
    }

    static List<Tuple.Tuple2<Integer, Arbitrary<Act>>> afterwards() {
        return List.of(
                Tuple.of(
                        2,
                        Combinators.combine(session(), officer(), paper(), rarely())
                                .as(AfterwardsActs.Counts::new)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        session(),
                                        officer(),
                                        Arbitraries.integers().between(0, 9))
                                .as(AfterwardsActs.CountsAll::new)),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        session(),
                                        officer(),
                                        Arbitraries.integers().between(0, 19))
                                .as(AfterwardsActs.CountsAllAndCloses::new)),
                Tuple.of(2, Combinators.combine(session(), officer(), paper()).as(AfterwardsActs.NamesInIncident::new)),
                act(3, session(), officer(), AfterwardsActs.Closes::new));
    }

    private static Arbitrary<Shows> shows() {
        Arbitrary<Shows.Misread> misread = Arbitraries.frequency(
                Tuple.of(12, Shows.Misread.NOT),
                Tuple.of(1, Shows.Misread.DIGIT),
                Tuple.of(1, Shows.Misread.SWAP),
                Tuple.of(1, Shows.Misread.COLOUR),
                Tuple.of(1, Shows.Misread.NO_SLIP));
        return Combinators.combine(paper(), small().optional(0.3), misread).as(Shows::new);
    }

    private static Arbitrary<Gives> gives() {
        return Arbitraries.frequency(Tuple.of(8, Gives.IT), Tuple.of(1, Gives.TWO), Tuple.of(1, Gives.THE_NEXT));
    }

    private static Arbitrary<Way> ways() {
        return Arbitraries.frequency(
                Tuple.of(8, Way.IN_ORDER),
                Tuple.of(1, Way.CLICKS_TWICE),
                Tuple.of(1, Way.RESUMES),
                Tuple.of(1, Way.TAKES_OVER),
                Tuple.of(2, Way.OLD_SCREEN));
    }

    private static Arbitrary<Integer> small() {
        return Arbitraries.integers().between(0, 11);
    }

    private static Arbitrary<Integer> paper() {
        return Arbitraries.integers().between(0, 6);
    }

    private static Arbitrary<Integer> session() {
        return Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(2, 1), Tuple.of(1, 2));
    }

    private static Arbitrary<Integer> officer() {
        return Arbitraries.integers().between(0, 2);
    }

    private static Arbitrary<Boolean> mostly() {
        return Arbitraries.of(true, true, true, true, false);
    }

    private static Arbitrary<Optional<Integer>> rarely() {
        return small().optional(0.2);
    }

    private static Tuple.Tuple2<Integer, Arbitrary<Act>> act(
            int weight,
            Arbitrary<Integer> a,
            Arbitrary<Integer> b,
            java.util.function.BiFunction<Integer, Integer, Act> act) {
        return Tuple.of(weight, Combinators.combine(a, b).as(act::apply));
    }
}
