package dk.koereplan.export.json;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.LoggedRecord;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Exporter;
import dk.koereplan.export.Material;
import dk.koereplan.export.View;
import dk.koereplan.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// One array per kind of record in plural camelCase, records in the order of their ids, every field of a record present
/// and null when unknown. The names are those that `koereplan edit` and `apply` take.
public final class JsonExporter implements Exporter {
    /// Raised when a program that reads the file must know; fields are only ever added.
    private static final int FORMAT = 1;

    private static final Value NONE = new Value.Items(List.of());

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public boolean holds(View view) {
        return view != View.COMPARISON;
    }

    @Override
    public List<String> write(Material material, OutputStream out) throws IOException {
        JsonWriter.document(out, json -> plan(json, material.request()));
        return List.of();
    }

    private static void plan(JsonWriter json, ExportRequest request) {
        json.text("format", "koereplan");
        json.number("version", FORMAT);
        json.text("asOf", request.asOf().day().toString());
        json.list("conflicts", () -> request.roadmap().conflicts().forEach(held -> conflicts(json, held)));
        for (EntityKind kind : EntityKind.values()) {
            json.list(
                    kind.plural(),
                    () -> request.roadmap()
                            .all(kind.type())
                            .forEach(entity -> json.object(() -> fields(json, kind, entity))));
        }
    }

    private static void conflicts(JsonWriter json, LoggedRecord held) {
        for (String group : held.conflicts()) {
            json.object(() -> {
                json.text("type", held.kind().singular());
                json.text("id", held.id());
                json.text("group", group);
            });
        }
    }

    private static void fields(JsonWriter json, EntityKind kind, Entity entity) {
        for (Field field : kind.schema().fields()) {
            Value value = field.read(entity);
            json.value(field.name(), value == null && field.isList() ? NONE : value);
        }
    }
}
