/// The command line: every command works without a display.
@NullMarked
package dk.koereplan.cli;

import org.jspecify.annotations.NullMarked;
