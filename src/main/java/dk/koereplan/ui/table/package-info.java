/// The one view of every list: its columns, groups and rows, as the reader has set them up.
@NullMarked
package dk.koereplan.ui.table;

import org.jspecify.annotations.NullMarked;
