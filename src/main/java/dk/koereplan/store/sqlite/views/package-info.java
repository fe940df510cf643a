/// The views through which other programs read a plan with SQL.
@NullMarked
package dk.koereplan.store.sqlite.views;

import org.jspecify.annotations.NullMarked;
