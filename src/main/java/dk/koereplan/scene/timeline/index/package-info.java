/// What there is to draw, without a pixel: lanes, rows, times, links, events and the tray, found by day and lane.
@NullMarked
package dk.koereplan.scene.timeline.index;

import org.jspecify.annotations.NullMarked;
