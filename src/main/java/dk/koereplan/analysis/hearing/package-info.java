/// Where a hearing and each of its parties stand at the as-of moment.
@NullMarked
package dk.koereplan.analysis.hearing;

import org.jspecify.annotations.NullMarked;
