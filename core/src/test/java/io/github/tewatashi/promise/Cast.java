package io.github.tewatashi.promise;

import io.github.tewatashi.colour.ColourAllocator;
import io.github.tewatashi.match.MatchPolicy;
import io.github.tewatashi.serial.SerialAllocator;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part in a story, and how the office works.
 *
 * @param people everybody
 * @param owners whose the papers are, one by one: somebody may have two, and somebody none
 * @param sessions how many sessions there are
 * @param serials how slips are numbered
 * @param colours how slips are coloured
 * @param policy the caller's own rule, if there is one
 * @param numbersRunOn whether no number comes twice in the office
 * @param tells what the library is told of what is the case
 * @param note what is special about the office, for the story
 */
record Cast(
        List<Person> people,
        List<Person> owners,
        int sessions,
        SerialAllocator serials,
        ColourAllocator colours,
        Optional<MatchPolicy> policy,
        boolean numbersRunOn,
        Tells tells,
        String note) {

    static Cast of(List<Person> people, List<Person> owners, int sessions, Numbers numbers) {
        return new Cast(
                people,
                owners,
                sessions,
                numbers.allocator(),
                ColourAllocator.inTurn(),
                Optional.empty(),
                numbers.runOn(),
                Tells.AS_IT_IS,
                "numbers " + numbers);
    }

    Cast withPolicy(String what, MatchPolicy next) {
        return new Cast(
                people, owners, sessions, serials, colours, Optional.of(next), numbersRunOn, tells, note + ", " + what);
    }

    Cast withSerials(String what, SerialAllocator next) {
        return new Cast(people, owners, sessions, next, colours, policy, false, tells, note + ", " + what);
    }

    /** The same office with another allocator in the place of the one that it believes to have. */
    Cast believing(SerialAllocator next) {
        return new Cast(people, owners, sessions, next, colours, policy, numbersRunOn, tells, note);
    }

    /** The same office with a system around the library that tells it something else. */
    Cast telling(Tells next) {
        return new Cast(people, owners, sessions, serials, colours, policy, numbersRunOn, next, note);
    }

    Person person(int i) {
        return people.get(i % people.size());
    }

    /** Who could be taken for whom is said; what they are called is not. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(note + "; " + sessions + " sessions");
        for (Person person : people) {
            out.append("; ")
                    .append(person)
                    .append(" is called ")
                    .append(person.called().name());
            out.append(", birthday ").append(person.birthday());
        }
        return out.append("; papers of ").append(owners).toString();
    }
}
