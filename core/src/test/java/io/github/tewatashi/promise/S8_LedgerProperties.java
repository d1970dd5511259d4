package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.fact.FactColumns;
import io.github.tewatashi.fact.RegistryFact;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.ledger.LedgerEntry;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.vocabulary.Digest;
import io.github.tewatashi.vocabulary.OfficerId;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            Chains.sayWhatWasDoneAndByWhom(world);
            for (Paper paper : world.papers) {
                CertificateRecord row =
                        store.certificate(paper.certificate.id()).orElseThrow();
                LedgerEntry registered = world.entries()
                        .filter(entry -> entry.subject().equals(row.subject()))
                        .findFirst()
                        .orElseThrow();
                assertThat(registered.fact(RegistryFact.Registered.class).map(RegistryFact.Registered::face))
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

    /** Whatever is done to the entries afterwards is found, however cleverly the entry was made to look right. */
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
                    LedgerEntry entry = entries.get(i);
                    entries.set(i, changed(entry, "somebody else", entry.code(), resealed));
                }
            },
            CHANGE_WHAT_HAPPENED {
                @Override
                void with(List<LedgerEntry> entries, int i, boolean resealed) {
                    String code = entries.get(i).code().equals("RECEIVED") ? "HANDED_BACK" : "RECEIVED";
                    entries.set(i, changed(entries.get(i), "officer 1", code, resealed));
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

            private static LedgerEntry changed(LedgerEntry e, String officer, String code, boolean resealed) {
                return with(e, e, columns(e).fact(e.subject(), code), new OfficerId(officer), resealed);
            }

            /** What {@code what} says, in the place of {@code where}. */
            private static LedgerEntry at(LedgerEntry what, LedgerEntry where, boolean resealed) {
                return with(what, where, columns(what).fact(where.subject(), what.code()), what.officer(), resealed);
            }

            private static LedgerEntry with(
                    LedgerEntry what, LedgerEntry where, Fact fact, OfficerId officer, boolean resealed) {
                LedgerEntry made = new LedgerEntry(
                        what.format(),
                        where.number(),
                        what.office(),
                        fact,
                        officer,
                        what.remark(),
                        what.at(),
                        what.command(),
                        what.ordinal(),
                        where.previous(),
                        what.digest());
                return resealed ? made.sealed() : made;
            }

            private static FactColumns columns(LedgerEntry entry) {
                return FactColumns.of(entry.fact());
            }
        }

        /** What the staff were told is done is in the ledger, by the officer who gave the command. */
        static void sayWhatWasDoneAndByWhom(World world) {
            for (World.Given given : world.given) {
                List<LedgerEntry> entries = world.store.entries(given.by().command());
                assertThat(entries)
                        .as("who gave the command \"%s\"", given.command())
                        .allMatch(entry -> entry.officer().equals(given.by().officer()));
                assertThat(!given.isDone()
                                || entries.stream()
                                        .anyMatch(e -> given.command().isDoneBy(e.kind())))
                        .as("the ledger has that \"%s\" was done", given.command())
                        .isTrue();
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
