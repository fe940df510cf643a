/// Reads a workbook as spreadsheet programs save it, into one sheet of text.
@NullMarked
package dk.koereplan.imports.xlsx;

import org.jspecify.annotations.NullMarked;
