/// JSON texts to values and back, under one set of limits: for the log, the exports, the command line and imports.
@NullMarked
package dk.koereplan.json;

import org.jspecify.annotations.NullMarked;
