/// Freezes states of a plan, and holds two states against each other.
@NullMarked
package dk.koereplan.app.comparison;

import org.jspecify.annotations.NullMarked;
