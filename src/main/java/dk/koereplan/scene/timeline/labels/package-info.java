/// Names on and beside bars, where nothing else lies.
@NullMarked
package dk.koereplan.scene.timeline.labels;

import org.jspecify.annotations.NullMarked;
