/// Money that never lies: unknown is not zero, and price levels are not mixed.
@NullMarked
package dk.koereplan.domain.money;

import org.jspecify.annotations.NullMarked;
