/// The tables of the log and of what waits for it: read, checked and written.
@NullMarked
package dk.koereplan.store.sqlite.log;

import org.jspecify.annotations.NullMarked;
