package dk.koereplan.domain;

import java.util.List;

/// A value that breaks an invariant of its own type. `key` names the text that explains it (`invalid.‹key›` in the
/// language files) and `arguments` fill that text.
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /// The longest text that one field may hold.
    public static final int LONGEST_TEXT = 32_000;

    private final String key;
    private final transient List<Object> arguments;

    public InvalidValue(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }

    public static void unless(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new InvalidValue(key, arguments);
        }
    }

    /// The text of a field that may not be empty.
    public static void requireText(String field, String text) {
        unless(!text.isBlank(), "text.blank", field);
        unless(text.length() <= LONGEST_TEXT, "text.long", field, LONGEST_TEXT);
    }
}
