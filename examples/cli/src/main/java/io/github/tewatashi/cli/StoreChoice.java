package io.github.tewatashi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where the replay keeps its records. */
sealed interface StoreChoice {

    /** Calls the function for this kind. */
    <T> T fold(Supplier<? extends T> memory, Function<? super Path, ? extends T> file);

    /** In memory, gone when the program ends. */
    record Memory() implements StoreChoice {
        @Override
        public <T> T fold(Supplier<? extends T> memory, Function<? super Path, ? extends T> file) {
            return memory.get();
        }
    }

    /** In an embedded database file. */
    record File(Path path) implements StoreChoice {
        @Override
        public <T> T fold(Supplier<? extends T> memory, Function<? super Path, ? extends T> file) {
            return file.apply(path);
        }
    }

    /** Reads {@code memory} or a file's path; {@code ./memory} is a file of that name. */
    final class Reading implements ITypeConverter<StoreChoice> {
        @Override
        public StoreChoice convert(String text) {
            if (text.equals("memory")) {
                return new Memory();
            }
            if (text.isBlank()) {
                throw new TypeConversionException("no path");
            }
            try {
                return new File(Path.of(text));
            } catch (InvalidPathException invalid) {
                throw new TypeConversionException("no path");
            }
        }
    }
}
