package dk.koereplan.domain;

import java.util.regex.Pattern;

/// The stable identity of one record in a plan; unique over all kinds of record. `T` is the kind it points to.
///
/// @param value 1 to 80 of letters, digits, `.`, `_` and `-`, starting with a letter or digit
public record Id<T extends Entity>(String value) implements Comparable<Id<?>> {
    private static final Pattern FORM = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._-]{0,79}");

    public Id {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue("id.form", value);
        }
    }

    public static <T extends Entity> Id<T> of(String value) {
        return new Id<>(value);
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
