/// The whole plan in a strip, with the window that is seen.
@NullMarked
package dk.koereplan.scene.timeline.overview;

import org.jspecify.annotations.NullMarked;
