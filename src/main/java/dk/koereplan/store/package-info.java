/// The port to the plan file: what the rest of the program may ask of it, and how it can fail.
@NullMarked
package dk.koereplan.store;

import org.jspecify.annotations.NullMarked;
