/// Milestones, meetings and decisions as marks, gathered where they would lie on each other.
@NullMarked
package dk.koereplan.scene.timeline.marks;

import org.jspecify.annotations.NullMarked;
