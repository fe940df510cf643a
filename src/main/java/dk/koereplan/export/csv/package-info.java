/// Lists as lines of text, for Danish spreadsheets or for programs.
@NullMarked
package dk.koereplan.export.csv;

import org.jspecify.annotations.NullMarked;
