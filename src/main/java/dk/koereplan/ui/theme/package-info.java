/// Light and dark: style sheets, semantic colours, icons and the names of style classes.
@NullMarked
package dk.koereplan.ui.theme;

import org.jspecify.annotations.NullMarked;
