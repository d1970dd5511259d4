package io.github.tewatashi.colour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Countermeasure 3: the slip colour changes with the session. */
class ColourAllocatorProperties {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 6);

    @Property
    void a_neighbours_colour_is_never_chosen(
            @ForAll Set<SlipColour> neighbours, @ForAll Optional<SlipColour> previous) {
        Optional<SlipColour> chosen = ColourAllocator.inTurn().allocate(new ColourRequest(DAY, previous, neighbours));
        assertThat(chosen.isPresent()).isEqualTo(neighbours.size() < SlipColour.values().length);
        chosen.ifPresent(colour -> assertThat(neighbours).doesNotContain(colour));
    }

    @Example
    void colours_come_in_turn() {
        ColourAllocator three = ColourAllocator.inTurn(List.of(SlipColour.BLUE, SlipColour.YELLOW, SlipColour.PINK));
        assertThat(three.allocate(new ColourRequest(DAY, Optional.empty(), Set.of())))
                .contains(SlipColour.BLUE);
        assertThat(three.allocate(new ColourRequest(DAY, Optional.of(SlipColour.BLUE), Set.of(SlipColour.BLUE))))
                .contains(SlipColour.YELLOW);
        assertThat(three.allocate(new ColourRequest(
                        DAY, Optional.of(SlipColour.YELLOW), EnumSet.of(SlipColour.YELLOW, SlipColour.PINK))))
                .contains(SlipColour.BLUE);
    }

    @Property
    void a_colour_is_read_by_its_code_and_its_names(@ForAll SlipColour colour) {
        assertThat(SlipColour.read(colour.code())).contains(colour);
        assertThat(SlipColour.read(" " + colour.text(Locale.JAPANESE))).contains(colour);
        assertThat(SlipColour.read(colour.text(Locale.ENGLISH).toUpperCase(Locale.ROOT)))
                .contains(colour);
    }

    @Example
    void anything_else_is_no_colour() {
        assertThat(SlipColour.read("")).isEmpty();
        assertThat(SlipColour.read("bluish")).isEmpty();
    }
}
