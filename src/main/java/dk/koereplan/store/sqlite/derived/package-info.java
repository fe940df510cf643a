/// The tables that follow from the log: heads and records, compared with it and made anew.
@NullMarked
package dk.koereplan.store.sqlite.derived;

import org.jspecify.annotations.NullMarked;
