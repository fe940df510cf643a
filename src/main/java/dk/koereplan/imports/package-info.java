/// What a stranger's file proposes for a plan, row by row, to be looked at before anything is written.
@NullMarked
package dk.koereplan.imports;

import org.jspecify.annotations.NullMarked;
