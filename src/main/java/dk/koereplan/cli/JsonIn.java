package dk.koereplan.cli;

import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.Value;
import dk.koereplan.json.JsonLimits;
import dk.koereplan.json.JsonReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads edits from JSON.
final class JsonIn {
    private static final JsonReader JSON = new JsonReader(JsonLimits.GIVEN);
    private static final List<String> MEMBERS = List.of("id", "create", "delete", "fields", "reason");

    private JsonIn() {}

    /// One line of an edits file: `{"id": …, "fields": {…}}` with `"create": KIND` or `"delete": true`, and `"reason"`.
    ///
    /// @throws InvalidValue when it is not JSON of this form; says what is expected
    static EditLine edit(String line) {
        InvalidValue.unless(line.strip().startsWith("{"), "edit.form");
        Map<String, String> parts = JSON.parts(line);
        for (String name : parts.keySet()) {
            InvalidValue.unless(MEMBERS.contains(name), "edit.member", name);
        }
        String id = text(parts, "id");
        if (id == null) {
            throw new InvalidValue("edit.id");
        }
        String fields = parts.getOrDefault("fields", "{}");
        InvalidValue.unless(fields.startsWith("{"), "edit.fields");
        String reason = text(parts, "reason");
        boolean delete = delete(parts);
        String kind = text(parts, "create");
        Map<String, @Nullable Value> values = JSON.members(fields);
        InvalidValue.unless(!delete || (values.isEmpty() && kind == null), "edit.deleteOnly");
        InvalidValue.unless(delete || kind != null || !values.isEmpty(), "edit.empty");
        return new EditLine(id, kind, delete, values, reason == null ? "" : reason);
    }

    private static @Nullable String text(Map<String, String> parts, String name) {
        return switch (JSON.value(parts.getOrDefault(name, "null"))) {
            case null -> null;
            case Value.Text text -> text.text();
            default -> throw new InvalidValue("edit.text", name);
        };
    }

    private static boolean delete(Map<String, String> parts) {
        return switch (JSON.value(parts.getOrDefault("delete", "false"))) {
            case Value.Flag flag -> flag.on();
            case null, default -> throw new InvalidValue("edit.flag", "delete");
        };
    }

    /// A value on the command line: nothing or `null` for unknown, JSON where the field holds a list or an object, else
    /// the text itself, whatever it begins with.
    static @Nullable Value word(String text, boolean structured) {
        String clean = text.strip();
        if (clean.isEmpty() || clean.equals("null")) {
            return null;
        }
        boolean json = structured && (clean.startsWith("[") || clean.startsWith("{"));
        return json ? JSON.value(clean) : new Value.Text(text);
    }
}
