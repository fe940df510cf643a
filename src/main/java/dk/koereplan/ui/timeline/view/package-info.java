/// Which part of the plan is looked at, and how: lanes, place, zoom, what is selected, and what stands behind.
@NullMarked
package dk.koereplan.ui.timeline.view;

import org.jspecify.annotations.NullMarked;
