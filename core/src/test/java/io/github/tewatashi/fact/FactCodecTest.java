package io.github.tewatashi.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactCodecTest {

    static List<Fact> facts() {
        return FactSamples.all();
    }

    static List<FactKind> kinds() {
        return FactSamples.kinds().toList();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void S8_what_is_written_of_a_fact_is_read_as_the_same_fact(Fact fact) {
        assertThat(FactColumns.of(fact).fact(fact.subject(), fact.kind().name()))
                .isEqualTo(fact);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void S8_every_field_of_a_fact_is_in_its_columns_or_its_subject(FactKind kind) {
        Fact full = FactSamples.full(kind);
        List<Fact> changed = FactSamples.changed(kind);
        assertThat(changed).as("facts that differ in one field").isNotEmpty();
        for (Fact other : changed) {
            boolean told = !FactColumns.of(other).equals(FactColumns.of(full))
                    || !other.subject().equals(full.subject());
            assertThat(told).as("%s differs from %s", other, full).isTrue();
        }
    }

    @Test
    void S8_columns_say_one_kind_of_fact_only() {
        for (Fact fact : facts()) {
            for (FactKind other : kinds()) {
                Fact read = FactColumns.of(fact).fact(fact.subject(), other.name());
                if (other != fact.kind() && !(read instanceof Illegible)) {
                    // Two kinds may hold the same fields, and then the code alone tells them apart.
                    assertThat(read.kind()).isEqualTo(other);
                    assertThat(FactColumns.of(read)).isEqualTo(FactColumns.of(fact));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("facts")
    void S8_a_fact_in_another_chain_is_illegible(Fact fact) {
        Subject elsewhere = Subject.of(new CertificateId("elsewhere"));
        FactColumns columns = FactColumns.of(fact);
        assertThat(columns.fact(elsewhere, fact.kind().name()))
                .isEqualTo(new Illegible(elsewhere, fact.kind().name(), columns));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void S8_a_code_that_no_field_asks_for_makes_the_entry_illegible(Fact fact) {
        FactColumns columns = FactColumns.of(fact);
        List<String> more = new ArrayList<>(columns.codes());
        more.add("added:byHand");
        Fact read = with(columns, more).fact(fact.subject(), fact.kind().name());
        assertThat(read).isInstanceOf(Illegible.class);
        assertThat(FactColumns.of(read).codes()).isEqualTo(more);
    }

    @Test
    void S8_a_code_of_another_form_makes_the_entry_illegible() {
        Fact told = FactSamples.full(FactKind.TOLD);
        for (String broken : List.of("person:NOBODY", "person:1", "other:OWNER")) {
            assertThat(with(FactColumns.of(told), List.of("incident:x-1", broken))
                            .fact(told.subject(), "TOLD"))
                    .as(broken)
                    .isInstanceOf(Illegible.class);
        }
        Fact authorised = FactSamples.full(FactKind.PROXY_AUTHORISED);
        List<String> codes = new ArrayList<>(FactColumns.of(authorised).codes());
        codes.replaceAll(code -> code.startsWith("validUntil:") ? "validUntil:2025-02-30" : code);
        assertThat(with(FactColumns.of(authorised), codes).fact(authorised.subject(), "PROXY_AUTHORISED"))
                .isInstanceOf(Illegible.class);
    }

    @Test
    void S8_a_kind_that_no_version_wrote_is_illegible_and_keeps_its_code() {
        Fact held = FactSamples.full(FactKind.HELD);
        Fact read = FactColumns.of(held).fact(held.subject(), "NEVER_HEARD_OF");
        assertThat(read).isInstanceOf(Illegible.class);
        assertThat(((Illegible) read).code()).isEqualTo("NEVER_HEARD_OF");
        assertThat(FactColumns.of(held).fact(held.subject(), "ILLEGIBLE")).isInstanceOf(Illegible.class);
    }

    @Test
    void a_code_is_a_name_a_colon_and_text_without_a_space() {
        FactColumns columns = FactColumns.of(FactSamples.full(FactKind.HELD));
        for (String broken : List.of("", "person", "person:", ":OWNER", "person:A B", "person:長", "per son:A")) {
            assertThatIllegalArgumentException().isThrownBy(() -> with(columns, List.of(broken)));
        }
    }

    @Test
    void every_fact_has_one_kind_and_every_kind_one_fact() {
        Set<Class<?>> facts = new HashSet<>();
        collect(Fact.class, facts);
        assertThat(Arrays.stream(FactKind.values()).map(FactKind::type))
                .containsExactlyInAnyOrderElementsOf(facts.stream()
                        .<Class<? extends Fact>>map(type -> type.asSubclass(Fact.class))
                        .toList());
    }

    @Test
    void what_begins_an_incident_leads_astray_and_nothing_else_does() {
        for (Fact fact : facts()) {
            Optional<Fact.Moves> moves = fact instanceof Fact.Moves m ? Optional.of(m) : Optional.empty();
            assertThat(moves.filter(m -> m.movement().to().kind() == Place.Kind.ASTRAY)
                            .isPresent())
                    .as("%s", fact.kind())
                    .isEqualTo(fact instanceof BeginsIncident);
        }
    }

    private static void collect(Class<?> type, Set<Class<?>> facts) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, facts);
            }
        } else {
            facts.add(type);
        }
    }

    private static FactColumns with(FactColumns columns, List<String> codes) {
        return new FactColumns(
                columns.second(),
                columns.session(),
                columns.certificate(),
                columns.desk(),
                columns.encounter(),
                columns.number(),
                columns.movement(),
                columns.reason(),
                codes,
                columns.evidence());
    }
}
