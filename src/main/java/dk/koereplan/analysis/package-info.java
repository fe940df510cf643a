/// Figures from a snapshot of the plan and an as-of date; nothing here is ever stored.
@NullMarked
package dk.koereplan.analysis;

import org.jspecify.annotations.NullMarked;
