/// Office files are archives: their parts, and the same archive with nothing of the clock in it.
@NullMarked
package dk.koereplan.export.archive;

import org.jspecify.annotations.NullMarked;
