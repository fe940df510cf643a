/// Lays out the overview: exceptions first, and every figure with the list behind it.
@NullMarked
package dk.koereplan.scene.dashboard;

import org.jspecify.annotations.NullMarked;
