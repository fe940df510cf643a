package dk.koereplan.app.sample;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.ProvenanceForm;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.work.OwnerPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The header of a sample table: it reads the cells below it. In a list `;` stands between the items; an owner or
/// mandate with days is `OWNER @ 2026-01-01..2026-12-31`, either day may be open; a mandate about one subject that says
/// where it is from is `PURPOSE SUBJECT [SOURCE]`; a source is `DOCUMENT / PAGE / PARAGRAPH / LINES`, any but the first
/// may be empty.
record SampleRow(EntityKind kind, List<String> names) {
    Entity read(List<String> cells, Provenance source) {
        if (cells.size() > names.size()) {
            throw new IllegalStateException("more cells than names: " + cells);
        }
        TreeMap<String, Value> values = new TreeMap<>();
        values.put("source", ProvenanceForm.write(source));
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                values.put(names.get(i), value(names.get(i), cells.get(i)));
            }
        }
        try {
            return kind.schema().read(cells.getFirst(), new Value.Struct(values));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(kind + " " + cells.getFirst(), e);
        }
    }

    /// The record with the cells in place of what it had.
    Entity change(Entity was, List<String> cells) {
        Map<String, Optional<Value>> values = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), Optional.of(value(names.get(i), cells.get(i))));
        }
        return Records.given(was, values);
    }

    private Value value(String name, String cell) {
        if (name.equals("id")) {
            return new Value.Text(cell);
        }
        Field field = kind.schema().field(name).orElseThrow(() -> new IllegalStateException(kind + "." + name));
        if (name.equals("source")) {
            return source(cell);
        }
        String type = field.type().getTypeName();
        return type.startsWith(List.class.getName()) ? items(type, cell) : new Value.Text(cell);
    }

    private static Value items(String type, String cell) {
        List<Value> items = new ArrayList<>();
        for (String item : cell.split(";", -1)) {
            String text = item.strip();
            if (type.contains(OwnerPeriod.class.getName())) {
                items.add(dated("owner", text));
            } else if (type.contains(Mandate.class.getName())) {
                items.add(mandate(text));
            } else {
                items.add(new Value.Text(text));
            }
        }
        return new Value.Items(items);
    }

    private static Value mandate(String text) {
        int bracket = text.indexOf(" [");
        String plain = bracket < 0 ? text : text.substring(0, bracket);
        Value.Struct dated = dated("purpose", plain);
        TreeMap<String, Value> values = new TreeMap<>(dated.fields());
        if (values.get("purpose") instanceof Value.Text(String words) && words.indexOf(' ') > 0) {
            put(values, "purpose", words.substring(0, words.indexOf(' ')));
            put(values, "subject", words.substring(words.indexOf(' ') + 1));
        }
        if (bracket >= 0) {
            values.put("source", source(text.substring(bracket + 2, text.length() - 1)));
        }
        return new Value.Struct(values);
    }

    private static Value source(String cell) {
        String[] parts = cell.split("/", -1);
        TreeMap<String, Value> values = new TreeMap<>();
        put(values, "document", parts[0].strip());
        put(values, "page", parts[1].strip());
        put(values, "paragraph", parts[2].strip());
        put(values, "lines", parts[3].strip());
        return new Value.Struct(values);
    }

    private static Value.Struct dated(String name, String text) {
        TreeMap<String, Value> values = new TreeMap<>();
        int at = text.indexOf(" @ ");
        values.put(name, new Value.Text(at < 0 ? text : text.substring(0, at)));
        if (at >= 0) {
            String days = text.substring(at + 3);
            int dots = days.indexOf("..");
            put(values, "from", days.substring(0, dots));
            put(values, "to", days.substring(dots + 2));
        }
        return new Value.Struct(values);
    }

    private static void put(TreeMap<String, Value> values, String name, String text) {
        if (!text.isEmpty()) {
            values.put(name, new Value.Text(text));
        }
    }
}
