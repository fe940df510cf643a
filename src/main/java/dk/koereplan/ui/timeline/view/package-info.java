/// Which part of the plan is looked at, and how: the viewport with its lanes, place and zoom, what moves it, what is
/// selected, what stands behind, and where something moved would lie.
@NullMarked
package dk.koereplan.ui.timeline.view;

import org.jspecify.annotations.NullMarked;
