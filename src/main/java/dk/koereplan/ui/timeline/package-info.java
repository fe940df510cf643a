/// *Tidslinje*: initiatives and milestones along the time axis.
@NullMarked
package dk.koereplan.ui.timeline;

import org.jspecify.annotations.NullMarked;
