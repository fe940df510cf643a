package dk.koereplan.json;

import dk.koereplan.domain.change.Value;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

/// Writes JSON for other programs, in the order in which it is told. (What is hashed is written by `Value.canonical`.)
public final class JsonWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    private JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /// One object as a document for people to look at too: indented. Leaves `out` open.
    ///
    /// @throws IOException when `out` takes no more
    public static void document(OutputStream out, Consumer<JsonWriter> members) throws IOException {
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out, JsonEncoding.UTF8)) {
            JsonWriter writer = new JsonWriter(json);
            writer.object(() -> members.accept(writer));
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /// One object on one line.
    public static String line(Consumer<JsonWriter> members) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = MAPPER.createGenerator(line)) {
            JsonWriter writer = new JsonWriter(json);
            writer.object(() -> members.accept(writer));
        }
        return line.toString();
    }

    public void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    public void list(String name, Runnable items) {
        json.writeArrayPropertyStart(name);
        items.run();
        json.writeEndArray();
    }

    public void text(String name, String text) {
        json.writeStringProperty(name, text);
    }

    public void number(String name, long number) {
        json.writeNumberProperty(name, number);
    }

    public void flag(String name, boolean on) {
        json.writeBooleanProperty(name, on);
    }

    public void value(String name, @Nullable Value value) {
        json.writeName(name);
        value(value);
    }

    public void value(@Nullable Value value) {
        switch (value) {
            case null -> json.writeNull();
            case Value.Text text -> json.writeString(text.text());
            case Value.Number number -> json.writeNumber(number.number());
            case Value.Unread(String unread) -> json.writeRawValue(unread);
            case Value.Flag flag -> json.writeBoolean(flag.on());
            case Value.Items items -> {
                json.writeStartArray();
                items.items().forEach(this::value);
                json.writeEndArray();
            }
            case Value.Struct struct -> {
                json.writeStartObject();
                for (Map.Entry<String, Value> field : struct.fields().entrySet()) {
                    value(field.getKey(), field.getValue());
                }
                json.writeEndObject();
            }
        }
    }
}
