/// Who takes part: regions with their validity and succession, organisations, and erasable persons.
@NullMarked
package dk.koereplan.domain.party;

import org.jspecify.annotations.NullMarked;
