/// A view as slides whose bars, marks, words and tables can be moved and written in.
@NullMarked
package dk.koereplan.export.pptx;

import org.jspecify.annotations.NullMarked;
