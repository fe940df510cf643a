/// Acts on records: the card that asks what has to be known first.
@NullMarked
package dk.koereplan.ui.acts;

import org.jspecify.annotations.NullMarked;
