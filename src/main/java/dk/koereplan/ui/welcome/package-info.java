/// The screen before a plan is open.
@NullMarked
package dk.koereplan.ui.welcome;

import org.jspecify.annotations.NullMarked;
