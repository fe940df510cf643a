/// *Denne uge*: what a member has to do, each with what settles it.
@NullMarked
package dk.koereplan.ui.week;

import org.jspecify.annotations.NullMarked;
