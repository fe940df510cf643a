/// Controls of our own that no screen knows.
@NullMarked
package dk.koereplan.ui.control;

import org.jspecify.annotations.NullMarked;
