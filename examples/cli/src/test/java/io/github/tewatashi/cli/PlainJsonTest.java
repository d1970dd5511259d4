package io.github.tewatashi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

    @Test
    void whatATerminalWouldActOnIsEscapedAndReadsTheSame() throws IOException {
        String id = "desk\u001B[2J\u007F\u0085\u009B\u200B\u2028\u2029\u202E\"窓口　1\uD842\uDFB7";
        StringWriter text = new StringWriter();
        try (JsonGenerator json =
                new JsonFactory().setCharacterEscapes(new PlainJson()).createGenerator(text)) {
            json.writeString(id);
        }
        assertThat(text.toString())
                .isEqualTo("\"desk\\u001B[2J\\u007F\\u0085\\u009B\\u200B\\u2028\\u2029\\u202E\\\"窓口　1\uD842\uDFB7\"");
        assertThat(new ObjectMapper().readValue(text.toString(), String.class)).isEqualTo(id);
    }
}
