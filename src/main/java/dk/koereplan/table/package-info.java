/// Toolkit-free tables: columns, groups, rows and what may be summed, for screens, files and the clipboard alike.
@NullMarked
package dk.koereplan.table;

import org.jspecify.annotations.NullMarked;
