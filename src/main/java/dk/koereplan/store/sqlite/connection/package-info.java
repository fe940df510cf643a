/// One connection to a plan file: its settings, its transactions, and what its errors mean.
@NullMarked
package dk.koereplan.store.sqlite.connection;

import org.jspecify.annotations.NullMarked;
