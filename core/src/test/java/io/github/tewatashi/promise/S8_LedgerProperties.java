package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.Details;
import io.github.tewatashi.ledger.Digest;
import io.github.tewatashi.ledger.Event;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.words.OfficerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * S8, ledger: what happened is appended in the same transaction as the state that it changes; any later change, removal
 * or reordering of entries is found by inspection.
 */
public interface S8_LedgerProperties extends OnAnyStore {

    /** Whatever people do: every chain is whole, every row stands at its end, and nothing happens without an entry. */
    @Property
    default void s8_every_chain_is_whole_and_every_row_stands_at_its_end(
            @ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> {
            World world = story.play(store, new Watch() {});
            assertThat(Chains.problems(world.entries().toList(), Chains.heads(world)))
                    .isEmpty();
            for (Paper paper : world.papers) {
                CertificateRecord row =
                        store.certificate(paper.certificate.id()).orElseThrow();
                LedgerEntry registered = world.entries()
                        .filter(entry -> entry.subject().equals(row.subject()))
                        .findFirst()
                        .orElseThrow();
                assertThat(registered.details().evidence())
                        .as("the digest of the face of %s", paper)
                        .contains(row.faceDigest());
            }
        });
    }

    /** Whatever people do: the library's own inspection finds nothing wrong in honest books. */
    @Property
    default void s8_honest_books_are_sound(@ForAll(supplier = Stories.class) Story story) {
        onEmptyStore(store -> {
            World world = story.play(store, new Watch() {});
            assertThat(world.library().inspection().inspect().findings()).isEmpty();
        });
    }

    /**
     * Whatever is done to the entries afterwards is found, however cleverly the entry itself was made to look right.
     */
    @Property
    default void s8_any_change_removal_or_reordering_is_found(
            @ForAll(supplier = Stories.class) Story story,
            @ForAll Chains.Tampering tampering,
            @ForAll @IntRange(max = 99_999) int where,
            @ForAll boolean resealed) {
        onEmptyStore(store -> {
            World world = story.play(store, new Watch() {});
            List<LedgerEntry> entries = new ArrayList<>(world.entries().toList());
            List<LedgerEntry> before = List.copyOf(entries);
            tampering.with(entries, where % entries.size(), resealed);
            if (!entries.equals(before)) {
                assertThat(Chains.problems(entries, Chains.heads(world)))
                        .as("what is found after %s, resealed: %s", tampering, resealed)
                        .isNotEmpty();
            }
        });
    }

    /** A small inspection, written apart from the library's own. */
    final class Chains {

        private Chains() {}

        /** What somebody may do to the ledger who can write to the database. */
        enum Tampering {
            CHANGE_OFFICER {
                @Override
                void with(List<LedgerEntry> entries, int i, boolean resealed) {
                    entries.set(
                            i,
                            changed(
                                    entries.get(i),
                                    "somebody else",
                                    entries.get(i).event(),
                                    resealed));
                }
            },
            CHANGE_EVENT {
                @Override
                void with(List<LedgerEntry> entries, int i, boolean resealed) {
                    Event event = entries.get(i).event() == Event.RECEIVED ? Event.HANDED_BACK : Event.RECEIVED;
                    entries.set(i, changed(entries.get(i), "officer 1", event, resealed));
                }
            },
            REMOVE {
                @Override
                void with(List<LedgerEntry> entries, int i, boolean resealed) {
                    entries.remove(i);
                }
            },
            REMOVE_THE_REST_OF_THE_CHAIN {
                @Override
                void with(List<LedgerEntry> entries, int i, boolean resealed) {
                    LedgerEntry from = entries.get(i);
                    entries.removeIf(
                            entry -> entry.subject().equals(from.subject()) && entry.number() >= from.number());
                }
            },
            SWAP_WITH_NEXT {
                @Override
                void with(List<LedgerEntry> entries, int i, boolean resealed) {
                    LedgerEntry one = entries.get(i);
                    LedgerEntry other = entries.get((i + 1) % entries.size());
                    entries.set(i, at(other, one, resealed));
                    entries.set((i + 1) % entries.size(), at(one, other, resealed));
                }
            },
            REPEAT {
                @Override
                void with(List<LedgerEntry> entries, int i, boolean resealed) {
                    entries.add(i, entries.get(i));
                }
            };

            abstract void with(List<LedgerEntry> entries, int i, boolean resealed);

            private static LedgerEntry changed(LedgerEntry e, String officer, Event event, boolean resealed) {
                Details d = e.details();
                Details other = new Details(
                        Optional.of(new OfficerId(officer)),
                        d.second(),
                        d.session(),
                        d.certificate(),
                        d.desk(),
                        d.encounter(),
                        d.serial(),
                        d.movement(),
                        d.reason(),
                        d.codes(),
                        d.evidence());
                LedgerEntry made = new LedgerEntry(
                        e.subject(),
                        e.number(),
                        e.office(),
                        event,
                        other,
                        e.at(),
                        e.command(),
                        e.ordinal(),
                        e.previous(),
                        e.digest());
                return resealed ? made.sealed() : made;
            }

            /** What {@code what} says, in the place of {@code where}. */
            private static LedgerEntry at(LedgerEntry what, LedgerEntry where, boolean resealed) {
                LedgerEntry made = new LedgerEntry(
                        where.subject(),
                        where.number(),
                        what.office(),
                        what.event(),
                        what.details(),
                        what.at(),
                        what.command(),
                        what.ordinal(),
                        where.previous(),
                        what.digest());
                return resealed ? made.sealed() : made;
            }
        }

        /** Where the rows say that their chains end. */
        static Map<Subject, Chain> heads(World world) {
            Map<Subject, Chain> heads = new HashMap<>();
            try (Stream<CertificateRecord> rows = world.store.certificates(World.OFFICE)) {
                rows.forEach(row -> heads.put(row.subject(), row.chain()));
            }
            for (var session : world.sessions) {
                var row = world.store.session(session.id()).orElseThrow();
                heads.put(row.subject(), row.chain());
                world.store.desks(session.id()).forEach(desk -> heads.put(desk.subject(), desk.chain()));
            }
            var office = world.store.office(World.OFFICE);
            heads.put(Subject.of(World.OFFICE), office.chain());
            heads.values().removeIf(Chain.EMPTY::equals);
            return heads;
        }

        /** What is wrong, in the words of an inspector. */
        static List<String> problems(List<LedgerEntry> entries, Map<Subject, Chain> heads) {
            List<String> problems = new ArrayList<>();
            Map<Subject, Chain> ends = new HashMap<>();
            for (LedgerEntry entry : entries) {
                Chain end = ends.getOrDefault(entry.subject(), Chain.EMPTY);
                if (entry.number() != end.length() + 1) {
                    problems.add(entry + " does not follow number " + end.length());
                }
                if (!entry.previous().equals(end.head())) {
                    problems.add(entry + " does not hang on the one before");
                }
                Digest expected = entry.expectedDigest();
                if (!entry.digest().equals(expected)) {
                    problems.add(entry + " is not what was written");
                }
                ends.put(entry.subject(), Chain.after(entry));
            }
            if (!ends.equals(heads)) {
                problems.add("rows stand elsewhere than their chains end");
            }
            return problems;
        }
    }
}
