/// Lanes with their titles and rows, and the tray of what has no date.
@NullMarked
package dk.koereplan.scene.timeline.rows;

import org.jspecify.annotations.NullMarked;
