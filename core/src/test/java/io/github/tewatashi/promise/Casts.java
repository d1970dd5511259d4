package io.github.tewatashi.promise;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Makes up who takes part, before anything has happened. */
final class Casts implements ArbitrarySupplier<Cast> {

    @Override
    public Arbitrary<Cast> get() {
        return Stories.casts();
    }
}
