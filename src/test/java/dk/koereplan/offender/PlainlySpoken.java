package dk.koereplan.offender;

import org.jooq.DSLContext;

/// Breaks "SQL is said through jOOQ".
final class PlainlySpoken {
    private PlainlySpoken() {}

    static int titles(DSLContext jooq) {
        return jooq.execute("DELETE FROM txn");
    }
}
