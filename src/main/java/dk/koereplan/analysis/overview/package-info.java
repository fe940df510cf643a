/// What a filter leaves of a plan on a day, and the figures over it.
@NullMarked
package dk.koereplan.analysis.overview;

import org.jspecify.annotations.NullMarked;
