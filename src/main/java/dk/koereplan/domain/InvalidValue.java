package dk.koereplan.domain;

import java.util.List;

/// A value that breaks an invariant of its own type, or of the record that it is put into.
public final class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final transient Invalid what;

    /// @param key names the text that explains it (`invalid.‹key›`)
    public InvalidValue(String key, Object... arguments) {
        this(new Invalid(key, null, List.of(arguments)));
    }

    private InvalidValue(Invalid what) {
        super((what.field() == null ? "" : what.field() + ": ") + what.key() + " " + what.arguments());
        this.what = what;
    }

    public Invalid what() {
        return what;
    }

    /// The same, said of a field.
    public InvalidValue in(String field) {
        return new InvalidValue(new Invalid(what.key(), field, what.arguments()));
    }

    public static void unless(boolean holds, String key, Object... arguments) {
        if (!holds) {
            throw new InvalidValue(key, arguments);
        }
    }

    /// An invariant between the fields of a record.
    ///
    /// @param field where it can be mended
    public static void require(boolean holds, String field, String key, Object... arguments) {
        if (!holds) {
            throw new InvalidValue(key, arguments).in(field);
        }
    }

    /// The text of a field that may not be empty. How long it may be is asked where it is written (`FieldLimits`): what
    /// an older plan holds is read.
    public static void requireText(String field, String text) {
        require(!text.isBlank(), field, "text.blank", new FieldName(field));
    }
}
