package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A [Provenance] as plain data: `{"document","page","paragraph","lines","quote"}` with what is known of these,
/// `{"decision"}`, `{"enteredBy"}` or `{"demo":true}`.
public final class ProvenanceForm {
    private ProvenanceForm() {}

    public static Value write(Provenance source) {
        return switch (source) {
            case Provenance.Document d -> place(d);
            case Provenance.Decided d -> struct(Map.of("decision", d.decision()));
            case Provenance.Entered e -> struct(Map.of("enteredBy", e.enteredBy()));
            case Provenance.Demo d -> new Value.Struct(new TreeMap<>(Map.of("demo", new Value.Flag(true))));
        };
    }

    static Object read(Value value) {
        Value.Struct struct = Codecs.expectStruct(value);
        if (new Value.Flag(true).equals(struct.get("demo"))) {
            return new Provenance.Demo();
        }
        if (struct.get("document") instanceof Value.Text document) {
            return new Provenance.Document(
                    document.text(),
                    text(struct, "page"),
                    text(struct, "paragraph"),
                    text(struct, "lines"),
                    text(struct, "quote"));
        }
        if (struct.get("decision") instanceof Value.Text decision) {
            return new Provenance.Decided(decision.text());
        }
        if (struct.get("enteredBy") instanceof Value.Text role) {
            return new Provenance.Entered(role.text());
        }
        throw new InvalidValue("source.form", value.canonical());
    }

    private static Value place(Provenance.Document place) {
        TreeMap<String, Value> fields = new TreeMap<>();
        put(fields, "document", place.document());
        put(fields, "page", place.page());
        put(fields, "paragraph", place.paragraph());
        put(fields, "lines", place.lines());
        put(fields, "quote", place.quote());
        return new Value.Struct(fields);
    }

    private static void put(Map<String, Value> fields, String name, @Nullable String text) {
        if (text != null) {
            fields.put(name, new Value.Text(text));
        }
    }

    private static @Nullable String text(Value.Struct struct, String name) {
        return struct.get(name) instanceof Value.Text text && !text.text().isBlank() ? text.text() : null;
    }

    private static Value struct(Map<String, String> texts) {
        TreeMap<String, Value> fields = new TreeMap<>();
        texts.forEach((name, text) -> fields.put(name, new Value.Text(text)));
        return new Value.Struct(fields);
    }
}
