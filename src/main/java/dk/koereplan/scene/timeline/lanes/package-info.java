/// Which lanes there are for a setting, and which of them a record falls into.
@NullMarked
package dk.koereplan.scene.timeline.lanes;

import org.jspecify.annotations.NullMarked;
