/// What every layer of one picture shares: the frame, the drawing, the words, and what the legend must explain.
@NullMarked
package dk.koereplan.scene.timeline.canvas;

import org.jspecify.annotations.NullMarked;
