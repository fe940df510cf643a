/// The explanation of the signs that a picture shows.
@NullMarked
package dk.koereplan.scene.timeline.legend;

import org.jspecify.annotations.NullMarked;
