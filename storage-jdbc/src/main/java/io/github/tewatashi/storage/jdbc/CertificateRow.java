package io.github.tewatashi.storage.jdbc;

import io.github.tewatashi.certificate.Certificate;
import io.github.tewatashi.certificate.Face;
import io.github.tewatashi.certificate.PaperNumber;
import io.github.tewatashi.fact.Booking;
import io.github.tewatashi.fact.CertificateState;
import io.github.tewatashi.ledger.Chain;
import io.github.tewatashi.name.KanaSource;
import io.github.tewatashi.name.RecordedNames;
import io.github.tewatashi.record.CertificateRecord;
import io.github.tewatashi.record.ErasedRecord;
import io.github.tewatashi.serial.SerialNumber;
import io.github.tewatashi.vocabulary.CertificateId;
import io.github.tewatashi.vocabulary.HolderId;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.SessionId;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A certificate as a row, and the keys by which it is found. Personal data is in these two tables and nowhere else. */
final class CertificateRow {

    static final Table TABLE = new Table(
            "certificate",
            List.of("certificate_id"),
            columns(List.of(
                    "office_id",
                    "holder_id",
                    "name_written",
                    "name_reading",
                    "name_latin",
                    "other_names",
                    "kana_source",
                    "birth_date",
                    "paper_number",
                    "salt",
                    "place_kind",
                    "place_ref",
                    "travelled_session_id",
                    "counted_session_id",
                    "booked_session_id",
                    "booked_slip_number",
                    "printed_slip_number",
                    "absent",
                    "held",
                    "chain_length",
                    "chain_head")),
            true);

    static final Table KEYS = new Table("certificate_key", List.of("certificate_id", "search_key"), List.of(), false);

    /** What the keys of an erased certificate begin with: no key that is asked for does. */
    static final String ERASED_KEY = "erased:";

    private CertificateRow() {}

    static Cells cells(CertificateRecord certificate) {
        Face face = certificate.face();
        Cells personal = new Cells()
                .text(certificate.id())
                .text(certificate.certificate().office())
                .text(certificate.certificate().holder())
                .text(face.names().written())
                .text(face.names().reading())
                .text(face.names().latin())
                .text(OtherNames.write(face.names().others()))
                .text(face.names().source().name())
                .date(face.birthDate())
                .text(face.paperNumber().value())
                .text(certificate.salt());
        return state(personal, certificate.state(), certificate.chain())
                .with(ProxyColumns.cells(certificate.authorisation()));
    }

    private static Cells state(Cells before, CertificateState state, Chain chain) {
        return before.text(state.place().kind().name())
                .text(state.place().ref())
                .text(state.travelled())
                .text(state.counted())
                .text(state.booking().map(Booking::session))
                .number(state.booking().map(booking -> booking.number().value()))
                .number(state.printed().map(SerialNumber::value))
                .flag(state.absent())
                .flag(state.held())
                .number(chain.length())
                .text(chain.head());
    }

    /** What is left of a certificate: nothing of what the table's check names. */
    static Cells cells(ErasedRecord erased) {
        Cells cells = new Cells().text(erased.id()).text(erased.office());
        for (int personal = TABLE.rest().indexOf("holder_id");
                personal <= TABLE.rest().indexOf("salt");
                personal++) {
            cells.none();
        }
        return state(cells, erased.state(), erased.chain()).with(ProxyColumns.cells(Optional.empty()));
    }

    static ErasedRecord readErased(Row row) throws SQLException {
        return new ErasedRecord(
                new CertificateId(row.text("certificate_id")),
                new OfficeId(row.text("office_id")),
                state(row),
                row.chain(),
                row.number("version"));
    }

    private static List<String> columns(List<String> own) {
        return Stream.concat(own.stream(), ProxyColumns.NAMES.stream()).toList();
    }

    static CertificateRecord read(Row row) throws SQLException {
        return new CertificateRecord(
                new Certificate(
                        new CertificateId(row.text("certificate_id")),
                        new OfficeId(row.text("office_id")),
                        new HolderId(row.text("holder_id")),
                        face(row)),
                row.text("salt"),
                ProxyColumns.read(row),
                state(row),
                row.chain(),
                row.number("version"));
    }

    private static Face face(Row row) throws SQLException {
        return new Face(
                new RecordedNames(
                        row.text("name_written"),
                        row.text("name_reading"),
                        row.maybe("name_latin"),
                        OtherNames.read(row.text("other_names")),
                        KanaSource.valueOf(row.text("kana_source"))),
                row.date("birth_date"),
                new PaperNumber(row.text("paper_number")));
    }

    private static CertificateState state(Row row) throws SQLException {
        Optional<Booking> booking = row.isPresent("booked_session_id")
                ? Optional.of(new Booking(
                        new SessionId(row.text("booked_session_id")),
                        new SerialNumber(row.number("booked_slip_number"))))
                : Optional.empty();
        return new CertificateState(
                new Place(Place.Kind.valueOf(row.text("place_kind")), row.text("place_ref")),
                row.maybe("travelled_session_id").map(SessionId::new),
                row.maybe("counted_session_id").map(SessionId::new),
                booking,
                row.maybeNumber("printed_slip_number").map(SerialNumber::new),
                row.flag("absent"),
                row.flag("held"));
    }
}
