/// What the cards over the timeline say: of the thing under the pointer, of why it is late, of the lanes.
@NullMarked
package dk.koereplan.ui.timeline.card;

import org.jspecify.annotations.NullMarked;
