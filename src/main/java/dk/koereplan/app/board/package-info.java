/// What it comes to when a card of the board is put elsewhere.
@NullMarked
package dk.koereplan.app.board;

import org.jspecify.annotations.NullMarked;
