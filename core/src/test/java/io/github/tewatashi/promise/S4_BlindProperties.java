package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperReading;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.desk.Answer;
import io.github.tewatashi.desk.Matched;
import io.github.tewatashi.desk.Refused;
import io.github.tewatashi.desk.ToConfirm;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.name.Hint;
import io.github.tewatashi.vocabulary.Outcome;
import io.github.tewatashi.vocabulary.Reason;
import io.github.tewatashi.vocabulary.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.slf4j.LoggerFactory;

/**
 * S4, blind: nothing of a certificate's face (no name, no hint of one, no count that gives it away) can be read by the
 * officer, a refusal, a log line, an exception or a {@code toString()} before the name has been stated and found to
 * MATCH or CONFIRM.
 */
public interface S4_BlindProperties extends OnAnyStore {

    /**
     * Whatever people do: no text that comes out of the library has two characters in a row of any face, be it matched
     * or not. What shows a face is {@code face()} alone.
     */
    @Property
    default void s4_no_text_has_any_two_characters_of_a_face(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> {
            Ears ears = new Ears();
            List<String> logged = Ears.logOf(() -> {
                World world = story.play(store, ears);
                ears.readLedgerAndRows(world);
                ears.provokeExceptions(world);
                return world;
            });
            ears.hear(logged);
            ears.findNothingOf(story.cast());
        });
    }

    /** Whatever people do: a face can be seen only after a name was stated that means its owner. */
    @Property
    default void s4_a_face_is_seen_only_after_its_name_was_stated(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> story.play(store, new OnlyAfterwards()));
    }

    /** After the match the officer does see the face. */
    @Property
    default void s4_after_the_match_the_face_is_seen(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new Watch() {});
            Paper paper = world.paper(0);
            new Rightly(world).bringToNewSession(paper);
            Visit visit = FoundByStories.Found.comes(world, paper);
            assertThat(visit.last().orElseThrow())
                    .isInstanceOfSatisfying(
                            Matched.class,
                            matched -> assertThat(matched.face().equals(paper.certificate.face()))
                                    .isTrue());
        });
    }

    /** The texts themselves have none of the characters that are searched for, so that a find is a leak. */
    @Example
    default void s4_no_text_of_a_code_has_them_anyway() {
        Ears ears = new Ears();
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            for (Reason reason : Reason.values()) {
                ears.hear(reason.text(locale) + reason);
            }
            for (Hint hint : Hint.values()) {
                ears.hear(hint.text(locale) + hint);
            }
        }
        List<Person> all = IntStream.range(0, Called.values().length)
                .mapToObj(i -> new Person(i, Called.values()[i], i))
                .toList();
        ears.findNothingOf(Cast.of(all, all, 2, Numbers.CONTINUOUS));
    }

    /** Whoever can see a face heard its name. */
    final class OnlyAfterwards implements Watch {

        @Override
        public void heard(World world, Object produced) {
            Object step = produced instanceof Optional<?> optional
                    ? optional.map(s -> (Object) s).orElse("")
                    : produced;
            Optional<Face> seen = step instanceof Matched matched
                    ? Optional.of(matched.face())
                    : step instanceof ToConfirm toConfirm ? Optional.of(toConfirm.face()) : Optional.empty();
            seen.ifPresent(face -> {
                var encounter = step instanceof Matched m ? m.encounter() : ((ToConfirm) step).encounter();
                Visit visit = world.visits.stream()
                        .filter(v -> v.encounter.equals(Optional.of(encounter)))
                        .findFirst()
                        .orElseThrow();
                Paper paper = world.papers.stream()
                        .filter(p -> p.certificate.face().equals(face))
                        .findFirst()
                        .orElseThrow();
                assertThat(paper.owner.called().isMeantBy(visit.stated))
                        .as("what was said before the face of %s was seen means its owner", paper)
                        .isTrue();
                Optional<Proxy> proxy = step instanceof Matched m ? m.proxy() : ((ToConfirm) step).proxy();
                proxy.ifPresent(recorded -> assertThat(visit.own.filter(own -> own.born()
                                        .equals(recorded.birthDate())
                                && world.cast.people().stream()
                                        .filter(p -> p.called().recorded().equals(recorded.names()))
                                        .anyMatch(p -> p.called().isMeantBy(own.stated()))))
                        .as("what was said before the proxy was seen means the proxy")
                        .isPresent());
            });
        }
    }

    /** Hears every text that comes out of the library. */
    final class Ears implements Watch {

        private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

        private final Set<String> texts = new LinkedHashSet<>();

        @Override
        public void heard(World world, Object produced) {
            hear(produced);
            if (produced instanceof Refused refused) {
                hear(refused.hints());
                hear(refused.text(Locale.JAPANESE) + refused.text(Locale.ENGLISH));
                refused.hints().forEach(hint -> hear(hint.text(Locale.JAPANESE) + hint.text(Locale.ENGLISH)));
            }
            if (produced instanceof Outcome<?> outcome) {
                Optional<Refusal> refusal = outcome.fold(done -> Optional.empty(), Optional::of);
                refusal.ifPresent(r -> {
                    hear(r.text(Locale.JAPANESE) + r.text(Locale.ENGLISH));
                    catching(outcome::orThrow);
                });
            }
        }

        @Override
        public void answered(World world, Visit visit, Answer answer) {
            hear(answer);
        }

        void hear(Object produced) {
            texts.add(DIGEST.matcher(String.valueOf(produced)).replaceAll("<digest>"));
        }

        /** All that the ledger says, and all that would be seen of a row by accident. */
        void readLedgerAndRows(World world) {
            world.entries().forEach(entry -> {
                hear(entry);
                hear(entry.fact());
                hear(FactColumns.of(entry.fact()));
                hear(entry.subject());
                hear(entry.kind().text(Locale.JAPANESE) + entry.kind().text(Locale.ENGLISH));
            });
            for (Paper paper : world.papers) {
                hear(paper.certificate);
                hear(paper.certificate.face());
                hear(paper.certificate.face().names());
                hear(paper.certificate.face().paperNumber());
                hear(world.store.certificate(paper.certificate.id()));
            }
        }

        /** Misuse is answered by exceptions. */
        void provokeExceptions(World world) {
            Paper paper = world.paper(0);
            var registry = world.library().registry();
            catching(() -> registry.hold(paper.certificate, world.by(0, "k1").because("asked to")));
            catching(() -> registry.register(
                    World.OFFICE, paper.owner.holder(), Face.of("", "", LocalDate.MAX, "?"), world.by(0, "k?")));
            catching(() -> registry.register(
                    World.OFFICE, paper.owner.holder(), paper.certificate.face(), world.by(0, "k??")));
            catching(() -> world.afterwards.count(0, 0, "no number at all"));
            catching(() -> PaperReading.of(paper.number()));
        }

        private void catching(Supplier<?> misuse) {
            try {
                hear(misuse.get());
            } catch (RuntimeException e) {
                for (Throwable t = e; t != null; t = t.getCause()) {
                    hear(t);
                }
            }
        }

        /** Any two letters in a row of what a face shows, and any birth date: four digits of one are in many an id. */
        void findNothingOf(Cast cast) {
            Set<String> fragments = cast.owners().stream()
                    .flatMap(owner -> owner.called().shown())
                    .flatMap(Ears::pairs)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            IntStream.range(0, cast.owners().size())
                    .mapToObj(Paper::number)
                    .flatMap(Ears::pairs)
                    .forEach(fragments::add);
            cast.owners().stream().map(Person::birthDate).forEach(date -> {
                fragments.add(date.toString());
                fragments.add(date.toString().replace("-", ""));
            });
            long leaks = texts.stream()
                    .filter(text -> fragments.stream().anyMatch(text::contains))
                    .count();
            assertThat(leaks)
                    .as("texts, out of %d, that have a part of a face in them", texts.size())
                    .isZero();
        }

        private static Stream<String> pairs(String text) {
            return IntStream.range(0, text.length() - 1)
                    .mapToObj(i -> text.substring(i, i + 2))
                    .filter(pair -> pair.chars().allMatch(Character::isLetter));
        }

        /** What is logged meanwhile, at every level. */
        static List<String> logOf(Supplier<?> whatever) {
            Logger logger = (Logger) LoggerFactory.getLogger("io.github.tewatashi");
            Level level = logger.getLevel();
            boolean additive = logger.isAdditive();
            ListAppender<ILoggingEvent> appender = new ListAppender<>();
            appender.start();
            logger.setLevel(Level.ALL);
            logger.setAdditive(false);
            logger.addAppender(appender);
            try {
                whatever.get();
            } finally {
                logger.detachAppender(appender);
                logger.setAdditive(additive);
                logger.setLevel(level);
            }
            List<String> logged = new ArrayList<>();
            appender.list.forEach(event -> logged.add(event.getLoggerName() + event.getFormattedMessage()));
            return logged;
        }
    }
}
