/// Reads text with one row a line, as spreadsheets save and copy it.
@NullMarked
package dk.koereplan.imports.csv;

import org.jspecify.annotations.NullMarked;
