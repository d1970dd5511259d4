package io.github.tewatashi.proof;

import io.github.tewatashi.proof.Cast.Said;

/**
 * What the person at a desk showed and said.
 *
 * @param card the slip, as it was read
 * @param said the name
 * @param born whose birth date was given; -1 if none was asked for
 * @param compared whether the officer compared the names and found them the same
 */
record Told(Card card, Said said, int born, boolean compared) {

    /** Whether {@code person}, who tells no lie and carries this slip for whatever reason, could have told this. */
    boolean couldBe(int person, Rig rig) {
        return said.owners.contains(person) && (born < 0 || rig.sameBirthDate(born, person));
    }
}
