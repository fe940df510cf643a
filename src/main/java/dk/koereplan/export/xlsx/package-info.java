/// Lists as a workbook with typed values and sums that are worked out where it is opened.
@NullMarked
package dk.koereplan.export.xlsx;

import org.jspecify.annotations.NullMarked;
