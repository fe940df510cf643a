package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import java.util.Map;
import java.util.TreeMap;

/// A [Provenance] as plain data: `{"document","lines"}`, `{"decision"}`, `{"enteredBy"}` or `{"demo":true}`.
public final class ProvenanceForm {
    private ProvenanceForm() {}

    public static Value write(Provenance source) {
        return switch (source) {
            case Provenance.Document d -> struct(Map.of("document", d.document(), "lines", d.lines()));
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
            String lines = struct.get("lines") instanceof Value.Text text ? text.text() : "";
            return new Provenance.Document(document.text(), lines);
        }
        if (struct.get("decision") instanceof Value.Text decision) {
            return new Provenance.Decided(decision.text());
        }
        if (struct.get("enteredBy") instanceof Value.Text role) {
            return new Provenance.Entered(role.text());
        }
        throw new InvalidValue("source.form", value.canonical());
    }

    private static Value struct(Map<String, String> texts) {
        TreeMap<String, Value> fields = new TreeMap<>();
        texts.forEach((name, text) -> fields.put(name, new Value.Text(text)));
        return new Value.Struct(fields);
    }
}
