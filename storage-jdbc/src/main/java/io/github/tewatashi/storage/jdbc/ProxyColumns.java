package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.certificate.Evidence;
import io.github.tewatashi.certificate.EvidenceKind;
import io.github.tewatashi.certificate.Proxy;
import io.github.tewatashi.certificate.Relation;
import io.github.tewatashi.name.KanaSource;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.record.Authorisation;
import io.github.tewatashi.vocabulary.OfficerId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The part of a certificate's row that is its proxy's: all of it NULL where nobody is recorded. Personal data. */
final class ProxyColumns {

    static final List<String> NAMES = List.of(
            "proxy_entry",
            "proxy_officer_id",
            "proxy_salt",
            "proxy_written",
            "proxy_reading",
            "proxy_latin",
            "proxy_other_names",
            "proxy_kana_source",
            "proxy_birth_date",
            "proxy_relation",
            "proxy_evidence",
            "proxy_reference",
            "proxy_valid_until");

    private ProxyColumns() {}

    static Cells cells(Optional<Authorisation> authorisation) {
        Optional<Proxy> proxy = authorisation.map(Authorisation::proxy);
        Optional<RecordedNames> names = proxy.map(Proxy::names);
        return new Cells()
                .number(authorisation.map(Authorisation::entry))
                .text(authorisation.map(Authorisation::officer))
                .text(authorisation.map(Authorisation::salt))
                .text(names.map(RecordedNames::written))
                .text(names.map(RecordedNames::reading))
                .text(names.flatMap(RecordedNames::latin))
                .text(names.map(RecordedNames::others).map(OtherNames::write))
                .text(names.map(RecordedNames::source).map(Enum::name))
                .date(proxy.map(Proxy::birthDate))
                .text(proxy.map(Proxy::relation).map(Enum::name))
                .text(proxy.map(Proxy::evidence).map(Evidence::kind).map(Enum::name))
                .text(proxy.map(Proxy::evidence).map(Evidence::reference))
                .date(proxy.map(Proxy::validUntil));
    }

    static Optional<Authorisation> read(Row row) throws SQLException {
        return row.isPresent("proxy_entry")
                ? Optional.of(new Authorisation(
                        proxy(row),
                        new OfficerId(row.text("proxy_officer_id")),
                        row.number("proxy_entry"),
                        row.text("proxy_salt")))
                : Optional.empty();
    }

    private static Proxy proxy(Row row) throws SQLException {
        return new Proxy(
                new RecordedNames(
                        row.text("proxy_written"),
                        row.text("proxy_reading"),
                        row.maybe("proxy_latin"),
                        OtherNames.read(row.text("proxy_other_names")),
                        KanaSource.valueOf(row.text("proxy_kana_source"))),
                row.date("proxy_birth_date"),
                Relation.valueOf(row.text("proxy_relation")),
                new Evidence(EvidenceKind.valueOf(row.text("proxy_evidence")), row.text("proxy_reference")),
                row.date("proxy_valid_until"));
    }
}
