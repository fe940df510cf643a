package dk.koereplan.export.json;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// One array per kind of record in plural camelCase, records in the order of their ids, every field of a record present
/// and null when unknown. The names are those that `koereplan edit` and `apply` take.
public final class JsonExporter implements Exporter {
    /// Raised when a program that reads the file must know; fields are only ever added.
    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        try (JsonGenerator json = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("format", "koereplan");
            json.writeNumberProperty("version", FORMAT);
            json.writeStringProperty("asOf", request.asOf().day().toString());
            conflicts(json, request.roadmap().conflicts());
            for (EntityKind kind : EntityKind.values()) {
                json.writeArrayPropertyStart(kind.plural());
                for (Entity entity : request.roadmap().all(kind.type())) {
                    record(json, kind, entity);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
    }

    private static void conflicts(JsonGenerator json, List<LoggedRecord> conflicts) {
        json.writeArrayPropertyStart("conflicts");
        for (LoggedRecord held : conflicts) {
            for (String group : held.conflicts()) {
                json.writeStartObject();
                json.writeStringProperty("type", held.kind().singular());
                json.writeStringProperty("id", held.id());
                json.writeStringProperty("group", group);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void record(JsonGenerator json, EntityKind kind, Entity entity) {
        json.writeStartObject();
        for (Field field : kind.schema().fields()) {
            json.writeName(field.name());
            Value value = field.read(entity);
            if (value == null && field.isList()) {
                json.writeStartArray();
                json.writeEndArray();
            } else {
                value(json, value);
            }
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, @Nullable Value value) {
        switch (value) {
            case null -> json.writeNull();
            case Value.Text text -> json.writeString(text.text());
            case Value.Number number -> json.writeNumber(number.number());
            case Value.Flag flag -> json.writeBoolean(flag.on());
            case Value.Items items -> {
                json.writeStartArray();
                items.items().forEach(item -> value(json, item));
                json.writeEndArray();
            }
            case Value.Struct struct -> {
                json.writeStartObject();
                for (Map.Entry<String, Value> field : struct.fields().entrySet()) {
                    json.writeName(field.getKey());
                    value(json, field.getValue());
                }
                json.writeEndObject();
            }
        }
    }
}
