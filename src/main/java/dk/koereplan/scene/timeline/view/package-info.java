/// The window onto time: its days, its scale, the bands of its calendar and the sizes of what is drawn in it.
@NullMarked
package dk.koereplan.scene.timeline.view;

import org.jspecify.annotations.NullMarked;
