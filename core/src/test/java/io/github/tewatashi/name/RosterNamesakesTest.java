package io.github.tewatashi.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everyone on the roster against everyone else: nobody is taken for another, save namesakes (S2). */
class RosterNamesakesTest {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    private static final List<Roster.Person> PEOPLE = Roster.people();

    private static Verdict says(String name, Roster.Person other) {
        return Names.compare(Stated.name(name), other.names()).verdict();
    }

    private static List<String> pairs(
            BiPredicate<Roster.Person, Roster.Person> chosen, Function<String[], String> line) {
        List<String> pairs = new ArrayList<>();
        for (Roster.Person one : PEOPLE) {
            for (Roster.Person other : PEOPLE) {
                if (one.paper().compareTo(other.paper()) < 0 && chosen.test(one, other)) {
                    String writing = says(one.written(), other).name();
                    String reading = says(one.reading(), other).name();
                    pairs.add(line.apply(new String[] {one.paper(), other.paper(), writing, reading}));
                }
            }
        }
        return pairs.stream().sorted().toList();
    }

    @Test
    void confusablePeopleAreTheListedOnes() {
        List<String> listed = Resources.lines("roster-namesakes.tsv").skip(1).toList();
        assertThat(listed).hasSize(30);
        assertThat(pairs((a, b) -> Names.confusable(a.names(), b.names()), columns -> String.join("\t", columns)))
                .isEqualTo(listed);
    }

    @Test
    @Tag("full")
    void whoSaysTheirNameIsTakenForNobodyElse() {
        assertThat(pairs(
                        (a, b) -> says(a.written(), b) != Verdict.MISMATCH || says(a.reading(), b) != Verdict.MISMATCH,
                        columns -> columns[0] + columns[1]))
                .isEqualTo(pairs((a, b) -> Names.confusable(a.names(), b.names()), columns -> columns[0] + columns[1]))
                .isEqualTo(pairs(
                        (a, b) -> says(b.written(), a) != Verdict.MISMATCH || says(b.reading(), a) != Verdict.MISMATCH,
                        columns -> columns[0] + columns[1]));
    }

    /** The oracle knows nothing of our tables: ICU's NFKC, and no spaces. */
    @Test
    @Tag("full")
    void matchIsTheSameWritingOrTheSameReading() {
        for (Roster.Person one : PEOPLE) {
            for (Roster.Person other : PEOPLE) {
                assertThat(says(one.written(), other) == Verdict.MATCH)
                        .isEqualTo(plain(one.written()).equals(plain(other.written())));
                assertThat(says(one.reading(), other) == Verdict.MATCH)
                        .isEqualTo(plain(one.reading()).equals(plain(other.reading())));
            }
        }
    }

    private static String plain(String name) {
        return NFKC.normalize(name).replace(" ", "");
    }

    @Test
    void confusablePeopleShareAKey() {
        for (Roster.Person one : PEOPLE) {
            for (Roster.Person other : PEOPLE) {
                if (Names.confusable(one.names(), other.names())) {
                    assertThat(Names.keys(one.names())).containsAnyElementsOf(Names.keys(other.names()));
                }
            }
        }
    }

    /** How many papers a lookup fetches for a name on the roster: few, or the index is no index. */
    @Test
    void keysSingleOutFewPeople() {
        long fetched = 0;
        for (Roster.Person one : PEOPLE) {
            var stated = Names.keys(Stated.name(one.reading()));
            fetched += PEOPLE.stream()
                    .filter(other -> Names.keys(other.names()).stream().anyMatch(stated::contains))
                    .count();
        }
        assertThat(fetched).isLessThan(2L * PEOPLE.size());
    }
}
