package io.github.tewatashi.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.fact.Fact;
import io.github.tewatashi.ledger.LedgerEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tuple;

/** The promises where several officers act at the same moment, in threads of their own. */
public interface AtOnceProperties extends OnAnyStore {

    /**
     * Three officers at the desks, about the same papers and slips, and the telephone: slip, name and paper match (S1),
     * every paper is in one place (S3), nothing absent or held is handed over (S5), every chain is whole (S8), and no
     * command had two effects (S9).
     */
    @Property(tries = 100)
    default void s1_s3_s5_s8_s9_hold_though_several_act_at_once(@ForAll(supplier = Hurries.class) Hurry hurry) {
        onEmptyStore(store -> {
            World world = new Story(hurry.cast(), hurry.before()).play(store, new Watch() {});
            List<World> officers = AtOnce.each(
                    hurry.officers().size(),
                    officer -> world.fork(officer, new S1_MatchProperties.ThreeWays())
                            .play(hurry.officers().get(officer)));
            assertThat(officers).hasSameSizeAs(hurry.officers());
            S3_OnePlaceProperties.OnePlace.check(world);
            assertThat(S8_LedgerProperties.Chains.problems(
                            world.entries().toList(), S8_LedgerProperties.Chains.heads(world)))
                    .isEmpty();
            Hurry.nothingKeptBackIsHandedOver(world);
            Hurry.noCommandTwice(world);
            assertThat(world.library().inspection().inspect().findings()).isEmpty();
        });
    }

    /**
     * What is done before, by one, and then by several at once.
     *
     * @param cast who takes part
     * @param before what is done first
     * @param officers what each officer does then
     */
    record Hurry(Cast cast, List<Act> before, List<List<Act>> officers) {

        /** In the order of each paper's own chain, which is the order in which it happened. */
        static void nothingKeptBackIsHandedOver(World world) {
            Set<Object> absent = new HashSet<>();
            Set<Object> held = new HashSet<>();
            world.entries().forEach(entry -> {
                switch (entry.kind()) {
                    case ABSENCE_REPORTED -> absent.add(entry.subject());
                    case ABSENCE_WITHDRAWN, BOOKED -> absent.remove(entry.subject());
                    case HELD -> held.add(entry.subject());
                    case HOLD_RELEASED -> held.remove(entry.subject());
                    case HANDED_OVER ->
                        assertThat(absent.contains(entry.subject()) || held.contains(entry.subject()))
                                .as("%s is absent or held and handed over", entry.subject())
                                .isFalse();
                    default -> {}
                }
            });
        }

        /** All entries of a command were written at once: each ordinal is there once, from 0 on. */
        static void noCommandTwice(World world) {
            List<String> seen = new ArrayList<>();
            world.entries()
                    .filter(entry -> !(entry.fact() instanceof Fact.Refused))
                    .map((LedgerEntry entry) -> entry.command() + "/" + entry.ordinal())
                    .forEach(seen::add);
            assertThat(seen).doesNotHaveDuplicates();
        }

        @Override
        public String toString() {
            StringBuilder out = new StringBuilder(new Story(cast, before).toString());
            for (int i = 0; i < officers.size(); i++) {
                out.append("\n  and then at once, officer ").append(i + 1).append(':');
                officers.get(i).forEach(act -> out.append("\n    ").append(act));
            }
            return out.toString();
        }
    }

    /** Makes up what is done at once. */
    final class Hurries implements ArbitrarySupplier<Hurry> {

        @Override
        public Arbitrary<Hurry> get() {
            List<Tuple.Tuple2<Integer, Arbitrary<Act>>> acts = new ArrayList<>(Stories.atDesk());
            acts.addAll(Stories.telephone());
            return Combinators.combine(
                            Stories.casts(),
                            Stories.beginnings(),
                            Stories.acts(acts).list().ofMaxSize(25).list().ofSize(3))
                    .as(Hurry::new);
        }
    }
}
