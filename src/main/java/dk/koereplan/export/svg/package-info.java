/// Scenes as SVG text.
@NullMarked
package dk.koereplan.export.svg;

import org.jspecify.annotations.NullMarked;
