/// *Tavle*: initiatives by state, moved by hand.
@NullMarked
package dk.koereplan.ui.board;

import org.jspecify.annotations.NullMarked;
