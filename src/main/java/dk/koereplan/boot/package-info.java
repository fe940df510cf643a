/// Starts the program and builds its object graph by hand.
@NullMarked
package dk.koereplan.boot;

import org.jspecify.annotations.NullMarked;
