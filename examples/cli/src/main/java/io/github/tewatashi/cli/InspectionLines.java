package io.github.tewatashi.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tewatashi.inspection.Finding;
import io.github.tewatashi.inspection.Inspected;
import io.github.tewatashi.inspection.Period;
import io.github.tewatashi.inspection.Where;
import io.github.tewatashi.practice.Averted;
import io.github.tewatashi.practice.Habit;
import io.github.tewatashi.practice.HabitSubject;
import io.github.tewatashi.vocabulary.OfficeId;
import io.github.tewatashi.vocabulary.Place;
import io.github.tewatashi.vocabulary.Subject;
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

    void write(OfficeReport report) {
        OfficeId office = report.practice().office();
        Period period = report.practice().period();
        line("inspected", office, json -> {
            if (period.from().isPresent()) {
                json.writeStringField("from", period.from().get().toString());
            }
            if (period.to().isPresent()) {
                json.writeStringField("to", period.to().get().toString());
            }
            json.writeStringField("zone", period.zone().getId());
            json.writeBooleanField("sound", report.isSound());
            counts(json, report.books().inspected());
            json.writeObjectFieldStart("custody");
            for (Place.Kind kind : Place.Kind.values()) {
                json.writeNumberField(kind.name(), report.books().custody().at(kind));
            }
            json.writeEndObject();
        });
        report.books().findings().forEach(finding -> write(office, finding));
        report.practice().habits().forEach(habit -> write(office, habit));
        report.practice().averted().forEach(averted -> write(office, averted));
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
            json.writeStringField("code", habit.kind().name());
            json.writeStringField("promise", habit.kind().promise().name());
            json.writeStringField("text", habit.kind().text(locale));
            json.writeNumberField("times", habit.times());
            about(habit.subject()).write(json);
            if (habit.shortest().isPresent()) {
                json.writeNumberField("shortestMillis", habit.shortest().get().toMillis());
            }
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

    private static Line about(HabitSubject subject) {
        return subject.fold(
                one -> json -> json.writeStringField("officer", one.officer().value()),
                two -> json -> {
                    json.writeStringField("officer", two.refused().value());
                    json.writeStringField("second", two.second().value());
                },
                refusals -> json -> {
                    json.writeStringField("reason", refusals.reason().name());
                    json.writeNumberField("hour", refusals.hour());
                },
                one -> json -> json.writeStringField("session", one.session().value()),
                one -> json -> {
                    json.writeStringField("session", one.session().value());
                    json.writeStringField("number", one.number().toString());
                });
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
            json.writeStringField("number", slip.number().toString());
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
