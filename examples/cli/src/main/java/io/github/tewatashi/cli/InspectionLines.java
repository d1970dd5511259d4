package io.github.tewatashi.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tewatashi.inspection.About;
import io.github.tewatashi.inspection.Averted;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.inspection.Habit;
import io.github.tewatashi.inspection.Inspected;
import io.github.tewatashi.inspection.PeriodReport;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.ledger.Subject;
import io.github.tewatashi.words.OfficeId;
import io.github.tewatashi.words.Place;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * What an inspection came to as JSON lines (<a href="https://jsonlines.org">jsonlines.org</a>): one object a line, the
 * kind of line first. Codes and ids are stable; {@code text} is for people. The core has no JSON, so that whoever
 * embeds it keeps their own library; here a well-kept one writes.
 */
final class InspectionLines {

    /** Writes one line's object. */
    @FunctionalInterface
    private interface Line {
        void write(JsonGenerator json) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private final PrintWriter out;
    private final Locale locale;

    InspectionLines(PrintWriter out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    void write(PeriodReport report) {
        line("inspected", report.office(), json -> {
            if (report.period().from().isPresent()) {
                json.writeStringField("from", report.period().from().get().toString());
            }
            if (report.period().to().isPresent()) {
                json.writeStringField("to", report.period().to().get().toString());
            }
            json.writeStringField("zone", report.period().zone().getId());
            json.writeBooleanField("sound", report.isSound());
            counts(json, report.books().inspected());
            json.writeObjectFieldStart("custody");
            for (Place.Kind kind : Place.Kind.values()) {
                json.writeNumberField(kind.name(), report.books().custody().at(kind));
            }
            json.writeEndObject();
        });
        report.books().findings().forEach(finding -> write(report.office(), finding));
        report.habits().forEach(habit -> write(report.office(), habit));
        report.averted().forEach(averted -> write(report.office(), averted));
    }

    private static void counts(JsonGenerator json, Inspected read) throws IOException {
        json.writeNumberField("certificates", read.certificates());
        json.writeNumberField("sessions", read.sessions());
        json.writeNumberField("slips", read.slips());
        json.writeNumberField("chains", read.chains());
        json.writeNumberField("entries", read.entries());
        json.writeNumberField("movements", read.movements());
        json.writeNumberField("handOvers", read.handOvers());
        json.writeNumberField("seals", read.seals());
    }

    private void write(OfficeId office, Finding finding) {
        line("finding", office, json -> {
            json.writeStringField("code", finding.flaw().name());
            json.writeStringField("promise", finding.promise().name());
            json.writeStringField("text", finding.flaw().text(locale));
            json.writeFieldName("where");
            where(json, finding.where());
        });
    }

    private void write(OfficeId office, Habit habit) {
        line("habit", office, json -> {
            json.writeStringField("code", habit.practice().name());
            json.writeStringField("promise", habit.practice().promise().name());
            json.writeStringField("text", habit.practice().text(locale));
            json.writeNumberField("times", habit.times());
            about(json, habit.about());
            entries(json, habit.where());
        });
    }

    private void write(OfficeId office, Averted averted) {
        line("near-miss", office, json -> {
            json.writeStringField("code", averted.nearMiss().name());
            json.writeStringField("promise", averted.nearMiss().promise().name());
            json.writeStringField("text", averted.nearMiss().text(locale));
            json.writeNumberField("papers", averted.papers());
            entries(json, averted.where());
        });
    }

    private static void about(JsonGenerator json, About about) throws IOException {
        if (about.officer().isPresent()) {
            json.writeStringField("officer", about.officer().get().value());
        }
        if (about.second().isPresent()) {
            json.writeStringField("second", about.second().get().value());
        }
        if (about.reason().isPresent()) {
            json.writeStringField("reason", about.reason().get().name());
        }
        if (about.hour().isPresent()) {
            json.writeNumberField("hour", about.hour().get());
        }
        if (about.shortest().isPresent()) {
            json.writeNumberField("shortestMillis", about.shortest().get().toMillis());
        }
        if (about.session().isPresent()) {
            json.writeStringField("session", about.session().get().value());
        }
        if (about.serial().isPresent()) {
            json.writeStringField("serial", about.serial().get().toString());
        }
    }

    private static void entries(JsonGenerator json, List<Where.Entry> entries) throws IOException {
        json.writeArrayFieldStart("entries");
        for (Where.Entry entry : entries) {
            where(json, entry);
        }
        json.writeEndArray();
    }

    private static void where(JsonGenerator json, Where where) throws IOException {
        json.writeStartObject();
        if (where instanceof Where.Entry entry) {
            subject(json, entry.subject());
            json.writeNumberField("entry", entry.number());
        } else if (where instanceof Where.Row row) {
            subject(json, row.subject());
        } else if (where instanceof Where.SlipRow slip) {
            json.writeStringField("slipOf", slip.session().value());
            json.writeStringField("serial", slip.number().toString());
        } else if (where instanceof Where.After after) {
            json.writeFieldName("after");
            where(json, after.last());
        }
        json.writeEndObject();
    }

    private static void subject(JsonGenerator json, Subject subject) throws IOException {
        json.writeStringField("chain", subject.kind().name());
        json.writeStringField("id", subject.id());
    }

    private void line(String kind, OfficeId office, Line line) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("kind", kind);
            json.writeStringField("office", office.value());
            line.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
    }
}
