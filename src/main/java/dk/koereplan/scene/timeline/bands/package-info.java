/// What lies over or behind all lanes: the calendar, events, agreements and the as-of date.
@NullMarked
package dk.koereplan.scene.timeline.bands;

import org.jspecify.annotations.NullMarked;
