package dk.koereplan.domain;

/// The stable identity of one record in a plan; unique over all kinds of record. `T` is the kind it points to.
///
/// @param value 1 to 80 of letters, digits, `.`, `_` and `-`, starting with a letter or digit
public record Id<T extends Entity>(String value) implements Comparable<Id<?>> {
    private static final int LONGEST = 80;

    public Id {
        if (!isWellFormed(value)) {
            throw new InvalidValue("id.form", value);
        }
    }

    /// By hand, because a plan of ten thousand initiatives has hundreds of thousands of ids.
    private static boolean isWellFormed(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isAlphanumeric(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isAlphanumeric(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
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
