/// What other times of some records would do to the rest of the plan.
@NullMarked
package dk.koereplan.analysis.impact;

import org.jspecify.annotations.NullMarked;
