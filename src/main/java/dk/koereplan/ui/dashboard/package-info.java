/// *Overblik*: what a director needs to know in a minute.
@NullMarked
package dk.koereplan.ui.dashboard;

import org.jspecify.annotations.NullMarked;
