/// Use cases: a plan that is open, edits and their undo, samples, and the ports that the program is built on.
@NullMarked
package dk.koereplan.app;

import org.jspecify.annotations.NullMarked;
