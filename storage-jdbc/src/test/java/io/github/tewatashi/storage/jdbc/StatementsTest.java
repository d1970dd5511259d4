package io.github.tewatashi.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the statements are made of. */
class StatementsTest {

    @ParameterizedTest
    @EnumSource
    void nothing_is_ever_deleted_and_the_ledger_never_changed(Dialect dialect) {
        Statements statements = new Statements(dialect.database(), "p_");
        Stream<String> written = Stream.concat(
                statements.names().stream().map(statements::get),
                Table.all().stream().filter(Table::versioned).map(statements::guardedUpdate));
        assertThat(written)
                .isNotEmpty()
                .noneMatch(sql -> sql.contains("DELETE"))
                .noneMatch(sql -> sql.matches("(?s)UPDATE p_(ledger|desk_rival)\\b.*"))
                .noneMatch(sql -> sql.contains("tewatashi_"));
    }

    @ParameterizedTest
    @EnumSource
    void keys_and_remarks_are_changed_only_to_be_erased(Dialect dialect) {
        Statements statements = new Statements(dialect.database(), "p_");
        assertThat(statements.names())
                .filteredOn(
                        name -> statements.get(name).matches("(?s)(--[^\n]*\n)?UPDATE p_(remark|certificate_key)\\b.*"))
                .containsExactlyInAnyOrder("eraseKey", "eraseRemarks");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 2", "3, 4", "4, 4", "5, 8", "1000, 1024"})
    void rooms_for_keys_come_in_few_sizes(int keys, int room) {
        assertThat(Statements.room(keys)).isEqualTo(room);
    }

    @Test
    void a_statement_has_as_many_parameters_as_it_has_room_for_keys() {
        Statements statements = new Statements(Dialect.SQLITE.database(), "");
        assertThat(statements
                        .get("bookedWithKeys", 3)
                        .chars()
                        .filter(c -> c == '?')
                        .count())
                .isEqualTo(4 + 1);
    }
}
