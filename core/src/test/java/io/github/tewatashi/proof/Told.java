package io.github.tewatashi.proof;

import io.github.tewatashi.proof.Cast.Said;
import java.util.Optional;

/**
 * What the person at a desk showed and said.
 *
 * @param card the slip, as it was read
 * @param said the name
 * @param born whose birth date was given; -1 if none was asked for
 * @param own what was said of the own person by somebody who comes for another
 * @param compared whether the officer compared the names and found them the same
 */
record Told(Card card, Said said, int born, Optional<Own> own, boolean compared) {

    /**
     * What somebody who comes for another says of the own person.
     *
     * @param said the own name
     * @param born whose birth date was given as the own
     */
    record Own(Said said, int born) {

        /** Whether that is the one person whom anybody in a small world records as a proxy. */
        boolean isProxys() {
            return said.owners.contains(Cast.PROXY) && born == Cast.PROXY;
        }
    }

    /** Whether {@code person}, who tells no lie and carries this slip for whatever reason, could have told this. */
    boolean couldBe(int person, Rig rig) {
        // Who says to come for another is not the holder.
        return own.isEmpty() && said.owners.contains(person) && (born < 0 || rig.sameBirthDate(born, person));
    }
}
