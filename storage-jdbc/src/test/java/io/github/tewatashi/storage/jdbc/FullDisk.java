package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.store.Committed;
import io.github.tewatashi.store.StoreException;
import io.github.tewatashi.store.contract.Samples;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.h2.jdbcx.JdbcDataSource;

/** A process whose files may not grow beyond a limit: writes until it cannot, and says what it was told. */
final class FullDisk {

    private FullDisk() {}

    public static void main(String[] args) {
        JdbcStore store = open(Dialect.valueOf(args[0]), Path.of(args[1]));
        try {
            for (int i = 0; ; i++) {
                int change = i;
                CertificateRecord[] papers = IntStream.range(0, 100)
                        .mapToObj(paper -> Samples.certificate("paper-" + change + "-" + paper))
                        .toArray(CertificateRecord[]::new);
                if (store.commit(Samples.change("change " + i, papers)) != Committed.DONE) {
                    throw new AssertionError("not done");
                }
            }
        } catch (StoreException full) {
            System.out.println(full.known() + " " + full.getMessage());
        }
        System.exit(0);
    }

    static JdbcStore open(Dialect dialect, Path file) {
        if (dialect == Dialect.SQLITE) {
            return JdbcStore.sqlite(file);
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + file);
        source.setUser("sa");
        source.setPassword("");
        return JdbcStore.builder(source).createSchema().build();
    }
}
