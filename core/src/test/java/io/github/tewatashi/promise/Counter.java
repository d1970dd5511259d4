package io.github.tewatashi.promise;

import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Desk;
import io.github.tewatashi.desk.Encounter;
import io.github.tewatashi.desk.HandOver;
import io.github.tewatashi.desk.HandedOver;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Receipt;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.Step;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.desk.ToIdentify;
import io.github.tewatashi.match.SlipReading;
import io.github.tewatashi.name.Stated;
import io.github.tewatashi.office.Verb;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What happens at the desks. The truth is what the people do; the library is told what the officer reads and types. */
final class Counter {

    /** How an officer comes to a step. */
    enum Way {
        /** From the step before, as it should be. */
        IN_ORDER,
        /** From the step before, and clicks twice. */
        CLICKS_TWICE,
        /** From the encounter's id, as a server does that keeps nothing. */
        RESUMES,
        /** From whatever the desk has, as somebody does who takes it over. */
        TAKES_OVER,
        /** From a screen that was left open earlier. */
        OLD_SCREEN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** What an officer gives who was told that a paper may go. */
    enum Gives {
        /** The paper that was read. */
        IT,
        /** The paper that was read, and the next one that sticks to it. */
        TWO,
        /** The next one instead: nobody can know that before the count. */
        THE_NEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A visit, the step that is about to be taken in it, and the officer whose screen it is on. */
    private record At<T>(Visit visit, T step, int officer) {}

    private final World world;

    Counter(World world) {
        this.world = world;
    }

    /** Somebody comes, shows a slip and says a name. */
    Visit come(int desk, int officer, Person visitor, String number, String mark, String stated) {
        return come(desk, officer, visitor, number, mark, stated, Optional.empty());
    }

    /** Somebody comes for another, shows a slip, says the holder's name, and the own name and birth date. */
    Visit come(
            int desk, int officer, Person visitor, String number, String mark, String stated, Optional<Visit.Own> own) {
        int session = world.sessionOfDesk(desk);
        Visit visit = new Visit(session, desk, visitor, number, mark, stated);
        visit.own = own;
        visit.deskWasBusy = world.atDesk.get(desk).filter(Visit::keepsDesk).isPresent();
        visit.rivals = rivals(visit);
        world.visits.add(visit);
        Tells tells = world.cast.tells();
        SlipReading slip = world.heard(SlipReading.of(number, tells.mark(world, visit)));
        Answer answer = world.once(own.isPresent() ? Verb.STATE_FOR_ANOTHER : Verb.STATE, officer, by -> {
            Encounter encounter = world.heard(desk(desk).begin(slip, by));
            visit.encounter = Optional.of(encounter.id());
            Stated holder = world.heard(Stated.name(tells.name(world, visit)));
            Answer told = own.map(o -> tells.own(world, visit, o))
                    .map(o -> encounter.statesForAnother(holder, world.heard(Stated.name(o.stated())), o.born()))
                    .orElseGet(() -> encounter.states(holder));
            world.watch.answered(world, visit, told);
            return told;
        });
        note(visit, answer, officer);
        if (visit.keepsDesk()) {
            world.atDesk.set(desk, Optional.of(visit));
        }
        return visit;
    }

    /** The person says a birth date. */
    void identify(int desk, int officer, Way way, int screen, Function<Visit, LocalDate> said) {
        step(desk, officer, way, screen, ToIdentify.class).ifPresent(at -> {
            LocalDate birthDate = said.apply(at.visit());
            at.visit().birthDates.add(birthDate);
            take(Verb.IDENTIFY, at, way, step -> step.identify(birthDate));
        });
    }

    /** The officer compares the names. */
    void confirm(int desk, int officer, Way way, int screen, boolean same) {
        step(desk, officer, way, screen, ToConfirm.class).ifPresent(at -> {
            at.visit().saidTheSame |= same;
            take(Verb.CONFIRM, at, way, step -> same ? step.same() : step.different());
        });
    }

    /** The officer picks a paper from the tray and reads it; and gives it, or not. */
    void handOver(
            int desk,
            int officer,
            Way way,
            int screen,
            Predicate<Paper> picks,
            Function<Paper, String> reads,
            Gives gives) {
        Optional<At<Matched>> at = step(desk, officer, way, screen, Matched.class);
        if (at.isEmpty()) {
            return;
        }
        Visit visit = at.get().visit();
        Optional<Paper> picked = trayOf(visit.session).stream().filter(picks).findFirst();
        if (picked.isEmpty()) {
            return;
        }
        String reading = reads.apply(picked.get());
        visit.picked = Optional.of(picked.get().index);
        take(Verb.HAND_OVER, at.get(), way, step -> {
            HandOver told =
                    step.handOver(world.heard(PaperReading.of(world.cast.tells().paper(world, visit, reading))));
            if (told instanceof HandedOver handedOver) {
                world.watch.handedOver(world, visit, picked.get(), reading, handedOver);
            }
            return told;
        });
        if (visit.last().orElseThrow() instanceof HandedOver && visit.handedOver.isEmpty()) {
            visit.handedOver = Optional.of(picked.get().index);
            picked.get().isAt("HANDED_OVER");
            picked.get().counted.clear();
            Optional<Paper> next = trayOf(visit.session).stream()
                    .filter(paper -> paper != picked.get())
                    .findFirst();
            if (gives != Gives.THE_NEXT || next.isEmpty()) {
                give(picked.get(), visit.visitor);
            }
            if (gives != Gives.IT) {
                next.ifPresent(paper -> give(paper, visit.visitor));
            }
        }
    }

    /** The person confirms the receipt. */
    void receive(int desk, int officer, Way way, int screen) {
        end(Verb.RECEIVE, desk, officer, way, screen, HandedOver::received, (visit, paper) -> {
            paper.received.add(visit.session);
            paper.isAt("HOLDER");
        });
    }

    /** The person gives the paper back. */
    void takeBack(int desk, int officer, Way way, int screen) {
        end(Verb.TAKE_BACK, desk, officer, way, screen, HandedOver::takenBack, (visit, paper) -> {
            lay(paper, Paper.Spot.TRAY);
            paper.tray = visit.session;
            paper.counted.remove(visit.session);
            paper.isAt("TRAY " + visit.session);
        });
    }

    /** The person says that it is not theirs. */
    void dispute(int desk, int officer, Way way, int screen, String remark) {
        end(Verb.DISPUTE, desk, officer, way, screen, handedOver -> handedOver.disputed(remark), (visit, paper) -> {
            lay(paper, Paper.Spot.ASIDE);
            paper.inIncident.add(visit.session);
            paper.isAt("ASTRAY");
        });
    }

    /** The officer ends the encounter without a hand-over. */
    void putBack(int desk, int officer, Way way, int screen) {
        step(desk, officer, way, screen, Step.class)
                .filter(at -> !(at.step() instanceof HandedOver))
                .ifPresent(at -> {
                    Outcome<Receipt> outcome = world.step(Verb.PUT_BACK, () -> putBack(at.step()));
                    at.visit().over |= BackOffice.isDone(outcome);
                });
    }

    /** Somebody overrides what was refused at a desk last. */
    void override(int desk, int second, String remark) {
        Optional<Visit> last =
                world.visits.stream().filter(visit -> visit.desk == desk).reduce((earlier, later) -> later);
        last.ifPresent(visit -> {
            OfficerId officer = world.officer(second);
            Outcome<Reason> outcome = world.once(
                    Verb.OVERRIDE,
                    second,
                    by -> desk(desk).override(visit.encounter.orElseThrow(), by.because(remark)));
            world.watch.overridden(world, visit, officer, remark, outcome);
            if (BackOffice.isDone(outcome) && visit.matched.isPresent()) {
                Paper paper = world.paper(visit.matched.get());
                paper.absent &= outcome.orThrow() != Reason.HOLDER_ABSENT;
                paper.held &= outcome.orThrow() != Reason.ON_HOLD;
            }
        });
    }

    Desk desk(int desk) {
        return world.library().desk(world.session(world.sessionOfDesk(desk)), "desk " + desk);
    }

    private static Outcome<Receipt> putBack(Step step) {
        if (step instanceof ToIdentify toIdentify) {
            return toIdentify.putBack();
        }
        return step instanceof ToConfirm toConfirm ? toConfirm.putBack() : ((Matched) step).putBack();
    }

    private void end(
            Verb step,
            int desk,
            int officer,
            Way way,
            int screen,
            Function<HandedOver, Outcome<Receipt>> ending,
            BiConsumer<Visit, Paper> truth) {
        step(desk, officer, way, screen, HandedOver.class).ifPresent(at -> {
            Outcome<Receipt> outcome = world.step(step, () -> ending.apply(at.step()));
            if (way == Way.CLICKS_TWICE) {
                world.heard(ending.apply(at.step()));
            }
            // Named in an incident meanwhile: the visit is over all the same.
            at.visit().over |= outcome.fold(done -> false, refusal -> refusal.reason() == Reason.PAPER_ASTRAY);
            if (BackOffice.isDone(outcome) && !at.visit().over) {
                at.visit().over = true;
                at.visit().handedOver.ifPresent(paper -> truth.accept(at.visit(), world.paper(paper)));
            }
        });
    }

    private <T, R> void take(Verb verb, At<T> at, Way way, Function<T, R> step) {
        R answer = world.step(verb, () -> step.apply(at.step()));
        note(at.visit(), answer, at.officer());
        if (way == Way.CLICKS_TWICE) {
            note(at.visit(), world.heard(step.apply(at.step())), at.officer());
        }
    }

    private void note(Visit visit, Object answer, int officer) {
        visit.steps.add(answer);
        visit.screens.put(answer, officer);
        if (answer instanceof Refused refused && visit.refusal.isEmpty() && !visit.over && visit.handedOver.isEmpty()) {
            visit.refusal = Optional.of(refused.reason());
            visit.refusedOfficer = Optional.of(world.officer(officer));
            visit.matched = visit.matched.or(() -> slipOf(visit).map(IssuedSlip::paper));
            refused.overridable().ifPresent(world::heard);
        }
        if (answer instanceof Matched matched) {
            visit.matched = Optional.of(world.paper(matched.certificate()).index);
        }
    }

    /** The step of a kind that an officer can come to on a way, if there is one. */
    private <T> Optional<At<T>> step(int desk, int officer, Way way, int screen, Class<T> kind) {
        if (way == Way.OLD_SCREEN) {
            List<At<T>> screens = world.visits.stream()
                    .flatMap(visit -> visit.steps.stream()
                            .filter(kind::isInstance)
                            .map(kind::cast)
                            .map(step -> new At<>(visit, step, visit.screens.get(step))))
                    .collect(Collectors.toList());
            return screens.isEmpty() ? Optional.empty() : Optional.of(screens.get(screen % screens.size()));
        }
        Optional<Visit> here = world.atDesk.get(desk);
        if (here.isEmpty()) {
            return Optional.empty();
        }
        Visit visit = here.get();
        Optional<?> step = switch (way) {
            case RESUMES -> world.heard(desk(desk).resume(visit.encounter.orElseThrow(), world.officer(officer)));
            case TAKES_OVER ->
                world.heard(desk(desk).current(world.officer(officer))).filter(s -> visit.keepsDesk());
            default -> visit.last();
        };
        return step.filter(kind::isInstance)
                .map(kind::cast)
                .map(s -> new At<>(visit, s, visit.screens.getOrDefault(s, officer)));
    }

    private List<Paper> trayOf(int session) {
        return world.papers.stream()
                .filter(paper -> paper.liesInTrayOf(session))
                .toList();
    }

    private void give(Paper paper, Person person) {
        lay(paper, Paper.Spot.PERSON);
        paper.with = Optional.of(person);
    }

    private void lay(Paper paper, Paper.Spot spot) {
        paper.spot = spot;
        paper.with = Optional.empty();
        paper.movedAt = world.time();
    }

    /** The truth: the slip that was shown, if the desk's session made one with that number and colour. */
    Optional<IssuedSlip> slipOf(Visit visit) {
        return world.slips.stream()
                .filter(slip -> slip.session() == visit.session)
                .filter(slip -> slip.number().toString().equals(visit.shownNumber))
                .filter(slip -> slip.colour().equals(visit.shownMark))
                .reduce((earlier, later) -> later);
    }

    /** The truth: other papers in the tray, by the book, that could be meant (S2). */
    Set<Integer> rivals(Visit visit) {
        Optional<Paper> meant = slipOf(visit).map(slip -> world.paper(slip.paper()));
        return meant.stream()
                .flatMap(paper -> world.papers.stream()
                        .filter(other -> other != paper && !other.owner.equals(paper.owner))
                        .filter(other -> other.isBookedInTrayOf(visit.session))
                        .filter(other -> other.couldBeTakenFor(paper)
                                || other.owner.called().isMeantBy(visit.stated)))
                .map(other -> other.index)
                .collect(Collectors.toSet());
    }
}
