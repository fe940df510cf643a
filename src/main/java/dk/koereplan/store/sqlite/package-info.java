/// The plan file on SQLite: open, lock, migrate, commit, check and mend. jOOQ, Flyway and JDBC stay in here.
@NullMarked
package dk.koereplan.store.sqlite;

import org.jspecify.annotations.NullMarked;
