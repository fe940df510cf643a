/// *Finansiering*: who pays what, and how sure it is.
@NullMarked
package dk.koereplan.ui.funding;

import org.jspecify.annotations.NullMarked;
