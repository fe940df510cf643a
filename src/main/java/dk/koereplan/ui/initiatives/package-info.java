/// *Initiativer*: the table of initiatives.
@NullMarked
package dk.koereplan.ui.initiatives;

import org.jspecify.annotations.NullMarked;
