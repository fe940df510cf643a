/// The port to every file format: what to draw of which plan, and who writes it.
@NullMarked
package dk.koereplan.export;

import org.jspecify.annotations.NullMarked;
