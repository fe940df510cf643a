package dk.koereplan.store.sqlite;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One column of a record's table: one field of the record.
///
/// @param target the kind of record that the field must point to; null when it is no typed reference
record RecordColumn(Field field, String name, @Nullable EntityKind target) {
    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Set<Object> WHOLE = Set.of(int.class, Integer.class, boolean.class, Boolean.class);

    static RecordColumn of(Field field) {
        return new RecordColumn(field, snakeCase(field.name()), target(field));
    }

    private static @Nullable EntityKind target(Field field) {
        Optional<Class<?>> type = field.name().equals("id") ? Optional.empty() : field.target();
        return type.map(EntityKind::of).orElse(null);
    }

    static String snakeCase(String camelCase) {
        return HUMP.matcher(camelCase).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }

    boolean whole() {
        return WHOLE.contains(field.type());
    }

    /// What the column holds, before references to missing records are cleared: a `String`, an `Integer` or null.
    @Nullable
    Object read(Entity entity) {
        return switch (field.raw(entity)) {
            case null -> null;
            case Boolean on -> on ? 1 : 0;
            case Integer number -> number;
            case String text -> plain(text);
            case Id<?> id -> id.value();
            case Object other -> text(field.codec().write(other));
        };
    }

    static @Nullable String text(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Text text -> plain(text.text());
            case Value.Number number -> number.number().toPlainString();
            case Value other -> other.canonical();
        };
    }

    /// SQL text ends at a NUL, and UTF-8 has no lone surrogates; the log keeps them escaped.
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c)) {
                return text.codePoints()
                        .map(p -> p == 0 || (p >= Character.MIN_SURROGATE && p <= Character.MAX_SURROGATE) ? 0xFFFD : p)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }
}
