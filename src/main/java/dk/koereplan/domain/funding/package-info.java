/// Who pays, how sure it is, and in which price level.
@NullMarked
package dk.koereplan.domain.funding;

import org.jspecify.annotations.NullMarked;
