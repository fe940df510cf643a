/// Measures text with the bundled typeface, so that screen and paper agree.
@NullMarked
package dk.koereplan.scene.text;

import org.jspecify.annotations.NullMarked;
