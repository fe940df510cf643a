/// Tables as other programs take them: a grid of single values under one row of heads.
@NullMarked
package dk.koereplan.table.flat;

import org.jspecify.annotations.NullMarked;
