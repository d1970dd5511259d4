package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tewatashi.name.OtherName;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Other names come back as they were, whatever is in them, and stay a text that people can read. */
class OtherNamesProperties {

    @Property
    boolean names_come_back_as_they_were(@ForAll("names") List<OtherName> names) {
        return OtherNames.read(OtherNames.write(names)).equals(names);
    }

    @Property
    boolean there_is_one_line_to_a_name(@ForAll("names") List<OtherName> names) {
        return OtherNames.write(names).lines().count() == names.size();
    }

    @Example
    void people_can_read_them() {
        OtherName former = new OtherName(OtherName.Kind.FORMER_FAMILY_NAME, "見本 花子", "ミホン ハナコ");
        OtherName common = new OtherName(OtherName.Kind.COMMON_NAME, "例 花子", "");
        assertThat(OtherNames.write(List.of(former, common)))
                .isEqualTo("FORMER_FAMILY_NAME\t見本 花子\tミホン ハナコ\nCOMMON_NAME\t例 花子\t");
    }

    @Provide
    Arbitrary<List<OtherName>> names() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars('\\', '\t', '\n', '\r', 't', 'n', 'r', ' ')
                .withCharRange('あ', 'お')
                .ofMaxLength(8);
        return Combinators.combine(Arbitraries.of(OtherName.Kind.class), text, text)
                .as(OtherName::new)
                .list()
                .ofMaxSize(4);
    }
}
