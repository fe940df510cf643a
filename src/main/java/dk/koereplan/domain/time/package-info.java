/// Time as uncertain as the sources: dates with a precision, and comparison by interval.
@NullMarked
package dk.koereplan.domain.time;

import org.jspecify.annotations.NullMarked;
