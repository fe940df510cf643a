/// The one way out of the program: what of a plan goes into which files.
@NullMarked
package dk.koereplan.app.export;

import org.jspecify.annotations.NullMarked;
