package io.github.tewatashi.cli;

import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;

/** Where the replay keeps its records. */
sealed interface StoreChoice {

    /** Calls the function for this kind. */
    <T> T fold(Supplier<? extends T> memory, Function<? super StorePlace, ? extends T> kept);

    /** In memory, gone when the program ends. */
    record Memory() implements StoreChoice {
        @Override
        public <T> T fold(Supplier<? extends T> memory, Function<? super StorePlace, ? extends T> kept) {
            return memory.get();
        }
    }

    /** In a database. */
    record Kept(StorePlace place) implements StoreChoice {
        @Override
        public <T> T fold(Supplier<? extends T> memory, Function<? super StorePlace, ? extends T> kept) {
            return kept.apply(place);
        }
    }

    /** Reads {@code memory}, a JDBC URL or a file's path; {@code ./memory} is a file of that name. */
    final class Reading implements ITypeConverter<StoreChoice> {
        @Override
        public StoreChoice convert(String text) {
            return text.equals("memory") ? new Memory() : new Kept(new StorePlace.Reading().convert(text));
        }
    }
}
