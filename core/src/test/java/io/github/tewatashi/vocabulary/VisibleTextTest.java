package io.github.tewatashi.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** S12: two officers are different only if people can see the difference; the same for desks (S10). */
class VisibleTextTest {

    @Test
    void S12_one_officer_in_many_spellings_is_one_officer() {
        OfficerId tanaka = new OfficerId("tanaka");
        for (String same : List.of("Tanaka", " tanaka ", "ｔａｎａｋａ", "TANAKA", "tanaka\u3000", "ｔａｎａｋａ")) {
            assertThat(new OfficerId(same)).isEqualTo(tanaka).hasSameHashCodeAs(tanaka);
            assertThat(new OfficerId(same).value()).as("kept as given").isEqualTo(same);
        }
        assertThat(new OfficerId("田中 一郎")).isEqualTo(new OfficerId("田中　一郎"));
        assertThat(new OfficerId("ﾀﾅｶ")).isEqualTo(new OfficerId("タナカ"));
        assertThat(new OfficerId("\u0441\u043E\u0441\u043E")).isEqualTo(new OfficerId("coco"));
        assertThat(new OfficerId("\u0585\u057D\u057F")).as("Armenian").isEqualTo(new OfficerId("ous"));
        assertThat(new OfficerId("tan\u0251ka")).as("phonetic a").isEqualTo(tanaka);
        assertThat(new OfficerId("\u1D1B\u1D00\u0274\u1D00\u1D0B\u1D00"))
                .as("small capitals")
                .isEqualTo(tanaka);
        assertThat(new OfficerId("係 二")).isEqualTo(new OfficerId("係 ニ"));
        assertThat(new OfficerId("辻\uDB40\uDD00")).isEqualTo(new OfficerId("辻"));
    }

    @Test
    void L1_officers_whom_people_tell_apart_are_two() {
        assertThat(new OfficerId("tanaka")).isNotEqualTo(new OfficerId("tanaka2"));
        assertThat(new OfficerId("officer 1")).isNotEqualTo(new OfficerId("officer 2"));
        assertThat(new OfficerId("officer 11")).isNotEqualTo(new OfficerId("officer 1 1"));
        assertThat(new OfficerId("田中")).isNotEqualTo(new OfficerId("田仲"));
        assertThat(new OfficerId("ハナ")).isNotEqualTo(new OfficerId("バナ"));
        assertThat(new OfficerId("иван")).isNotEqualTo(new OfficerId("иванна"));
    }

    @Test
    void S12_an_id_that_people_cannot_read_is_none() {
        for (String text : List.of(
                "tan\u0430ka",
                "tanak\u03B1",
                "tanaka\u200B",
                "\u202Etanaka",
                "tanaka\u2028",
                "tanaka\u2029",
                "tan\u00ADaka",
                "\uFEFFtanaka",
                "\u3164",
                "\u2800",
                "\u3000",
                "\u200B",
                "tanaka\u2066",
                "\uDB40\uDC41a",
                "a\nb")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new OfficerId(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new HolderId(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new OfficeId(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new CommandId(text));
            assertThatIllegalArgumentException().isThrownBy(() -> new DeskName(text));
        }
    }

    @Test
    void S10_a_desk_has_one_name_however_it_is_typed() {
        for (String same : List.of("desk 1", "Desk 1", "ｄｅｓｋ　１", " DESK  1", "desk\u00A01")) {
            assertThat(new DeskName(same).value()).isEqualTo("desk 1");
        }
        assertThat(new DeskName("窓口１")).isEqualTo(new DeskName("窓口1"));
        assertThat(new DeskName("desk 1")).isNotEqualTo(new DeskName("desk 2"));
        assertThatIllegalArgumentException().isThrownBy(() -> new DeskName("a／b"));
        assertThatIllegalArgumentException().isThrownBy(() -> DeskName.stored("Desk 1"));
        assertThat(DeskName.stored("desk 1").value()).isEqualTo("desk 1");
    }

    @Test
    void what_cannot_be_seen_shows_nothing() {
        for (String blank : List.of(
                "",
                " ",
                "\u3000",
                "\u200B\u200D",
                "\u3164",
                "\uFFA0",
                "\u2800",
                "\u202E",
                "\n",
                "\uFE0F",
                "\u0301\u20DD",
                "\uD834\uDD59")) {
            assertThat(VisibleText.shows(blank)).isFalse();
        }
        assertThat(VisibleText.shows("。")).isTrue();
        assertThat(VisibleText.shows("\uE000"))
                .as("a character of the user's own (外字)")
                .isTrue();
    }

    @Test
    void S7_a_number_is_read_however_a_japanese_keyboard_types_it() {
        for (String typed : List.of(
                "123ー4",
                "１２３ｰ４",
                "123−4",
                "123‐4",
                "123–4",
                "123—4",
                "123―4",
                "123－4",
                "123─4",
                "123━4",
                " 12 3-4",
                "123\u200B-4")) {
            assertThat(TypedNumber.read(typed)).contains("123-4");
        }
        assertThat(TypedNumber.read("123一4")).contains("123一4");
        assertThat(TypedNumber.read("P-1" + " ".repeat(97) + "999")).isEmpty();
        assertThat(TypedNumber.read("P-1" + " ".repeat(200))).contains("P-1");
    }
}
