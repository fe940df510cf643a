/// Scenes as PNG images, without a display.
@NullMarked
package dk.koereplan.export.png;

import org.jspecify.annotations.NullMarked;
