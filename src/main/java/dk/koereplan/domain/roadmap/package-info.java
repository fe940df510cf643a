/// The immutable snapshot of a plan, and how its records and the change log become each other.
@NullMarked
package dk.koereplan.domain.roadmap;

import org.jspecify.annotations.NullMarked;
