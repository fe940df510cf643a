/// What a plan looks like outside of the program: choosing, seeing and writing a file, and printing.
@NullMarked
package dk.koereplan.ui.export;

import org.jspecify.annotations.NullMarked;
