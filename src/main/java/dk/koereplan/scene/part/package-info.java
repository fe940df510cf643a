/// Parts that several pictures share: lights, money, page heads, and what the user has selected.
@NullMarked
package dk.koereplan.scene.part;

import org.jspecify.annotations.NullMarked;
