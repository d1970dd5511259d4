package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.Tewatashi;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.sessions.HandoutSession;
import io.github.tewatashi.sessions.Slip;
import io.github.tewatashi.vocabulary.By;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/**
 * S7, serials: the continuous allocator never gives a number twice in an office: not across threads, processes,
 * restarts, crashes or rolled-back transactions. Gaps are fine. A number has a check digit, so a misread number is no
 * number.
 */
public interface S7_SerialProperties extends OnAnyStore {

    /** Whatever people do, refused bookings and restarts among it: no number comes twice where numbers run on. */
    @Property
    default void s7_no_number_comes_twice(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> story.play(store, new NeverTwice()));
    }

    /** Nor where several offices' processes book at the same moment. */
    @Property(tries = 10)
    default void s7_no_number_comes_twice_though_many_book_at_once(
            @ForAll Numbers numbers, @ForAll @IntRange(min = 2, max = 4) int processes) {
        onEmptyStore(store -> {
            List<Person> people = IntStream.range(0, 24)
                    .mapToObj(i -> new Person(i, Called.values()[i % Called.values().length], i))
                    .toList();
            World world = World.with(store, Cast.of(people, people, 2, numbers), new Watch() {});
            HandoutSession session = world.session(0);
            List<List<SerialNumber>> given = AtOnce.each(processes, process -> {
                Tewatashi library =
                        Tewatashi.on(store).serials(numbers.allocator()).build();
                List<SerialNumber> mine = new ArrayList<>();
                for (int i = process; i < people.size(); i += processes) {
                    Slip slip = library.sessions()
                            .book(world.paper(i).certificate, session, By.once(world.officer(process)))
                            .orThrow();
                    mine.add(slip.number());
                }
                return mine;
            });
            assertThat(given.stream().flatMap(List::stream).toList())
                    .hasSize(people.size())
                    .doesNotHaveDuplicates();
        });
    }

    /** A misread number is no number: not with one digit wrong, nor with two neighbours swapped. */
    @Property
    default void s7_a_misread_number_is_no_number(@ForAll @LongRange(min = 1, max = SerialNumber.MAX) long value) {
        String text = new SerialNumber(value).toString();
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                continue;
            }
            for (char wrong = '0'; wrong <= '9'; wrong++) {
                if (wrong != text.charAt(i)) {
                    assertThat(SerialNumber.read(text.substring(0, i) + wrong + text.substring(i + 1)))
                            .isEmpty();
                }
            }
        }
        String digits = text.replace("-", "");
        for (int i = 1; i < digits.length(); i++) {
            if (digits.charAt(i) != digits.charAt(i - 1)) {
                String swapped =
                        digits.substring(0, i - 1) + digits.charAt(i) + digits.charAt(i - 1) + digits.substring(i + 1);
                int last = swapped.length() - 1;
                assertThat(SerialNumber.read(swapped.substring(0, last) + "-" + swapped.substring(last)))
                        .isEmpty();
            }
        }
    }

    /** A number read well is that number, in whatever width it is typed. */
    @Property
    default void s7_a_number_read_well_is_that_number(@ForAll @LongRange(min = 1, max = SerialNumber.MAX) long value) {
        SerialNumber number = new SerialNumber(value);
        assertThat(SerialNumber.read(number.toString())).contains(number);
        String wide = number.toString()
                .codePoints()
                .map(c -> c == '-' ? '－' : c - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(SerialNumber.read(wide)).contains(number);
    }

    /** Everything can be booked, with every allocator, for sessions of every year. */
    @Property
    default void s7_every_paper_gets_a_number(@ForAll(supplier = Casts.class) Cast cast) {
        onEmptyStore(store -> {
            World world = World.with(store, cast, new NeverTwice());
            HandoutSession later = world.library()
                    .sessions()
                    .schedule(World.OFFICE, LocalDate.of(2031, 4, 1), "hall", world.by(0, "later"))
                    .orThrow();
            for (Paper paper : world.papers) {
                assertThat(BackOffice.isDone(
                                world.library().sessions().book(paper.certificate, later, By.once(world.officer(0)))))
                        .isTrue();
            }
        });
    }

    /** All slips that were ever made, set against each other. */
    final class NeverTwice implements Watch {

        @Override
        public void booked(World world, IssuedSlip slip) {
            boolean runOn = world.cast.numbersRunOn();
            for (IssuedSlip other : world.slips) {
                if (other.index() != slip.index() && (runOn || other.session() == slip.session())) {
                    assertThat(slip.number())
                            .as("the number of %s and of %s", slip, other)
                            .isNotEqualTo(other.number());
                }
            }
        }
    }
}
