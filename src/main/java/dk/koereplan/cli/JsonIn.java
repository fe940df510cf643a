package dk.koereplan.cli;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads edits from JSON under the limits of `reliability.md` 4.4.
final class JsonIn {
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(100)
                            .maxStringLength(1_000_000)
                            .maxNumberLength(100)
                            .maxDocumentLength(50_000_000)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonIn() {}

    /// One line of an edits file: `{"id": …, "fields": {…}}` with `"create": KIND` or `"delete": true`, and `"reason"`.
    ///
    /// @throws InvalidValue when it is not JSON of this form; says what is expected
    static EditLine edit(String line) {
        JsonNode root = parse(line);
        InvalidValue.unless(root.isObject(), "edit.form", line);
        for (String name : root.propertyNames()) {
            boolean known =
                    List.of("id", "create", "delete", "fields", "reason").contains(name);
            InvalidValue.unless(known, "edit.member", name);
        }
        String id = text(root, "id");
        InvalidValue.unless(id != null, "edit.id");
        JsonNode given = root.path("fields");
        InvalidValue.unless(given.isMissingNode() || given.isObject(), "edit.fields");
        boolean delete = root.path("delete").isBoolean() && root.path("delete").booleanValue();
        String reason = text(root, "reason");
        return new EditLine(
                id == null ? "" : id, text(root, "create"), delete, fields(given), reason == null ? "" : reason);
    }

    private static @Nullable String text(JsonNode root, String name) {
        JsonNode node = root.path(name);
        InvalidValue.unless(node.isMissingNode() || node.isNull() || node.isString(), "edit.text", name);
        return node.isString() ? node.stringValue() : null;
    }

    private static Map<String, @Nullable Value> fields(JsonNode given) {
        Map<String, @Nullable Value> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : given.properties()) {
            fields.put(field.getKey(), value(field.getValue()));
        }
        return fields;
    }

    /// A value on the command line: JSON for lists and objects, nothing or `null` for unknown, else a word.
    static @Nullable Value word(String text) {
        String clean = text.strip();
        if (clean.isEmpty() || clean.equals("null")) {
            return null;
        }
        return clean.startsWith("[") || clean.startsWith("{") ? value(parse(clean)) : new Value.Text(text);
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new InvalidValue("json.form", e.getOriginalMessage());
        }
    }

    private static @Nullable Value value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isBoolean()) {
            return new Value.Flag(node.booleanValue());
        }
        if (node.isNumber()) {
            return new Value.Number(node.decimalValue());
        }
        if (node.isArray()) {
            List<Value> items = new ArrayList<>();
            for (JsonNode item : node) {
                Value value = value(item);
                if (value != null) {
                    items.add(value);
                }
            }
            return new Value.Items(items);
        }
        if (node.isObject()) {
            TreeMap<String, Value> fields = new TreeMap<>();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                Value value = value(field.getValue());
                if (value != null) {
                    fields.put(field.getKey(), value);
                }
            }
            return new Value.Struct(fields);
        }
        return new Value.Text(node.stringValue());
    }
}
