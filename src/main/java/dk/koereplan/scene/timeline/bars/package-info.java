/// Bars of initiatives, the money below them, and what a succession does to them.
@NullMarked
package dk.koereplan.scene.timeline.bars;

import org.jspecify.annotations.NullMarked;
