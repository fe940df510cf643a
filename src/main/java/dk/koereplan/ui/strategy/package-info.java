/// *Strategi og aftaler*: what the plan serves, what serves that, and a list of every other kind of record.
@NullMarked
package dk.koereplan.ui.strategy;

import org.jspecify.annotations.NullMarked;
