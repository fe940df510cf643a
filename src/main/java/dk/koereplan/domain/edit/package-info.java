/// Named intentions, the rules that check them, and the change sets that they and their inverses become.
@NullMarked
package dk.koereplan.domain.edit;

import org.jspecify.annotations.NullMarked;
