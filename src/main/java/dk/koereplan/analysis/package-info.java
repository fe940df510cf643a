/// A snapshot of the plan, looked up from every side, and where each of its records stands on an as-of date; nothing
/// here
/// is ever stored. The rooms above it say what follows.
@NullMarked
package dk.koereplan.analysis;

import org.jspecify.annotations.NullMarked;
