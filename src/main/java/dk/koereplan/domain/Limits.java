package dk.koereplan.domain;

/// How much a plan takes in. Whoever writes or reads a value asks here, so that nothing is accepted that could not be
/// opened again: what is read from the log may always be far greater than what may be written to it (decision 0026).
public final class Limits {
    /// Characters of a text of one line, such as a title.
    public static final int LINE = 2_000;

    /// Characters of a text of several lines, such as a description: some forty pages.
    public static final int TEXT = 100_000;

    /// Values in one list.
    public static final int LIST = 1_000;

    /// Digits of a number, and powers of ten. `1e999999999` would fill the memory when it is written out.
    public static final int DIGITS = 40;

    /// Lists and objects within each other.
    public static final int DEPTH = 100;

    /// Characters, as canonical JSON, of what one change says of one record.
    public static final int RECORD = 4_000_000;

    /// The same of all that one transaction says.
    public static final int TRANSACTION = 100_000_000;

    /// Bytes of one line of an edits file, and characters of any JSON text that is given: the greatest record fits,
    /// whatever its letters.
    public static final int GIVEN = 4 * RECORD;

    /// Characters of one row of the log. What was written before there were bounds is read, too.
    public static final int LOGGED = 4 * TRANSACTION;

    private Limits() {}
}
