package io.github.tewatashi.proof;

import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.OfficerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Who takes part: three people, of whom the first two are namesakes by reading. What is said here of names is the truth
 * by which the library is judged; it is written down, not computed by the library.
 */
final class Cast {

    static final OfficeId OFFICE = new OfficeId("office");
    static final OfficerId OFFICER = new OfficerId("officer 1");
    static final OfficerId SECOND = new OfficerId("officer 2");

    static final int PEOPLE = 3;

    /** Who is recorded as a proxy of another, if anybody is: the third, who has a paper as well. */
    static final int PROXY = 2;

    static final int DULY = 0;
    static final int BY_THE_OFFICER_AT_THE_DESK = 1;
    static final int UNTIL_THE_DAY_BEFORE = 2;

    /** Stands for a fourth birth date and a fourth paper, which are nobody's. */
    static final int NOBODY = 3;

    private static final List<String> CALLED = List.of("Keiko of 1990", "Keiko of 1985", "Hanako");

    private static final List<Face> FACES = List.of(
            Face.of("中島　恵子", "ナカシマ ケイコ", LocalDate.of(1990, 4, 1), "0000000-000010-1"),
            Face.of("中嶋　慶子", "ナカシマ ケイコ", LocalDate.of(1985, 9, 30), "0000000-000020-2"),
            Face.of("山形　花子", "ヤマガタ ハナコ", LocalDate.of(1990, 4, 2), "0000000-000030-3"));

    private Cast() {}

    /** What people say their name is. */
    enum Said {
        READING_OF_BOTH("Nakashima Keiko", "ナカシマ ケイコ", Set.of(0, 1), Set.of(0, 1)),
        WRITING_OF_FIRST("Nakashima Keiko, written as in 1990's", "中島　恵子", Set.of(0), Set.of(0)),
        READING_OF_THIRD("Yamagata Hanako", "ヤマガタ ハナコ", Set.of(2), Set.of(2)),
        OTHERWISE_SPLIT("Yama Gatahanako", "ヤマ ガタハナコ", Set.of(), Set.of(2)),
        NOBODYS("a name that nobody here has", "ミホン タロウ", Set.of(), Set.of());

        /** For a reader of a story. */
        final String words;

        final String text;

        /** Whose own name this is, as it is recorded. */
        final Set<Integer> exactly;

        /** Whose own name this is, be it in another form that an officer has to compare. */
        final Set<Integer> owners;

        Said(String words, String text, Set<Integer> exactly, Set<Integer> owners) {
            this.words = words;
            this.text = text;
            this.exactly = exactly;
            this.owners = owners;
        }
    }

    static Proxy proxy(int how) {
        Face face = FACES.get(PROXY);
        return new Proxy(
                face.names(),
                face.birthDate(),
                Relation.AGENT,
                new Evidence(EvidenceKind.POWER_OF_ATTORNEY, "sheet 1"),
                how == UNTIL_THE_DAY_BEFORE ? LocalDate.of(2025, 10, 5) : LocalDate.of(2025, 10, 6));
    }

    static OfficerId recorder(int how) {
        return how == BY_THE_OFFICER_AT_THE_DESK ? OFFICER : SECOND;
    }

    static Face face(int person) {
        return FACES.get(person);
    }

    /** The same three people, but the namesakes were born on one day: nothing at the desk can tell them apart. */
    static Face faceOfTwin(int person) {
        Face face = FACES.get(person);
        return person == 1 ? new Face(face.names(), FACES.get(0).birthDate(), face.paperNumber()) : face;
    }

    static boolean namesakes(int one, int other) {
        return one != other && one < 2 && other < 2;
    }

    static String called(int person) {
        return person == NOBODY ? "nobody" : CALLED.get(person);
    }
}
