/// Finds ways for lines between things that stand in rows, around what stands between them.
@NullMarked
package dk.koereplan.scene.route;

import org.jspecify.annotations.NullMarked;
