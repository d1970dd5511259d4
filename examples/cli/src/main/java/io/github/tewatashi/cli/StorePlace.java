package io.github.tewatashi.cli;

import io.github.tewatashi.storage.jdbc.JdbcStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where records outlive the program. */
sealed interface StorePlace {

    /** Uses the store there to write, making its tables if they are not there. */
    <T> T write(Login login, Function<? super JdbcStore, ? extends T> use);

    /** Uses the store there to read only. */
    <T> T read(Login login, Function<? super JdbcStore, ? extends T> use);

    /** What people are told of the place: never a user, a password or an option. */
    String name();

    /** An embedded database file. */
    record File(Path path) implements StorePlace {

        @Override
        public <T> T write(Login login, Function<? super JdbcStore, ? extends T> use) {
            try (JdbcStore store = StoreFile.toWrite(path)) {
                return use.apply(store);
            }
        }

        @Override
        public <T> T read(Login login, Function<? super JdbcStore, ? extends T> use) {
            try (JdbcStore store = StoreFile.toRead(path)) {
                return use.apply(store);
            }
        }

        @Override
        public String name() {
            return path.toString();
        }
    }

    /** A database that is reached by a JDBC URL. */
    record Url(String url) implements StorePlace {

        @Override
        public <T> T write(Login login, Function<? super JdbcStore, ? extends T> use) {
            return StoreDatabase.use(this, login, StoreDatabase.Access.WRITE, use);
        }

        @Override
        public <T> T read(Login login, Function<? super JdbcStore, ? extends T> use) {
            return StoreDatabase.use(this, login, StoreDatabase.Access.READ, use);
        }

        @Override
        public String name() {
            return withoutSecrets(url);
        }

        /** A URL tells its user and password in front of the host, behind a question mark, or behind a semicolon. */
        static String withoutSecrets(String text) {
            return text.replaceFirst("//.*@", "//").replaceFirst("[?;].*", "");
        }

        @Override
        public String toString() {
            return name();
        }
    }

    /** Reads a JDBC URL of a database that the program brings a driver for, or a file's path. */
    final class Reading implements ITypeConverter<StorePlace> {

        private static final String SQLITE = "jdbc:sqlite:";
        private static final List<String> KNOWN = List.of("jdbc:postgresql:", "jdbc:mariadb:", "jdbc:h2:");

        /** Two letters at least: one is a drive. */
        private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

        @Override
        public StorePlace convert(String text) {
            if (KNOWN.stream().anyMatch(text::startsWith)) {
                return new Url(text);
            }
            String path = text.startsWith(SQLITE) ? text.substring(SQLITE.length()) : text;
            if (path.isBlank() || SCHEME.matcher(path).matches()) {
                throw new TypeConversionException("no place");
            }
            try {
                return new File(Path.of(path));
            } catch (InvalidPathException invalid) {
                throw new TypeConversionException("no place");
            }
        }
    }
}
