/// What of a text the bundled typeface draws, and what other fonts of the machine draw in its place.
@NullMarked
package dk.koereplan.export.letters;

import org.jspecify.annotations.NullMarked;
