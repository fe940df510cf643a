/// Toolkit-free pictures: shapes as data, the palettes that colour them, and the walk that paints them.
@NullMarked
package dk.koereplan.scene;

import org.jspecify.annotations.NullMarked;
