/// Pictures cut into pages of paper, for every medium that has pages.
@NullMarked
package dk.koereplan.export.page;

import org.jspecify.annotations.NullMarked;
