/// Lays out initiatives as cards in a column for each phase.
@NullMarked
package dk.koereplan.scene.board;

import org.jspecify.annotations.NullMarked;
