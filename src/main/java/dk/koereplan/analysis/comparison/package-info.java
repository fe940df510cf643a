/// What differs between two states of a plan: now, a frozen state, a day, another copy.
@NullMarked
package dk.koereplan.analysis.comparison;

import org.jspecify.annotations.NullMarked;
