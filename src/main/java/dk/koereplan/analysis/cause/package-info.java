/// Why something is late or not well.
@NullMarked
package dk.koereplan.analysis.cause;

import org.jspecify.annotations.NullMarked;
