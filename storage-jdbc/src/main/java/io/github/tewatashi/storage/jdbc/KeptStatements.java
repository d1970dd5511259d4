package io.github.tewatashi.storage.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements of one connection that were used last, each used by one at a time. They are closed with it. */
final class KeptStatements {

    /** More than the store's queries; those with many keys come in several sizes. */
    static final int MOST = 48;

    private final Map<String, PreparedStatement> bySql = new LinkedHashMap<>(MOST, 0.75f, true);

    PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        PreparedStatement kept = bySql.get(sql);
        if (kept != null) {
            return kept;
        }
        PreparedStatement prepared = connection.prepareStatement(sql);
        bySql.put(sql, prepared);
        if (bySql.size() > MOST) {
            Iterator<PreparedStatement> oldest = bySql.values().iterator();
            PreparedStatement dropped = oldest.next();
            oldest.remove();
            dropped.close();
        }
        return prepared;
    }
}
