/// Lays out the roadmap over time: an index of lanes built once, and a scene of the part that is seen.
@NullMarked
package dk.koereplan.scene.timeline;

import org.jspecify.annotations.NullMarked;
