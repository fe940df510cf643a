/// The window: rail, bars, commands, status line and the screens in it.
@NullMarked
package dk.koereplan.ui.shell;

import org.jspecify.annotations.NullMarked;
