/// Which part of the plan is looked at, and how: lanes, place, zoom, what is selected, what stands behind, and where
/// something moved would lie.
@NullMarked
package dk.koereplan.ui.timeline.view;

import org.jspecify.annotations.NullMarked;
