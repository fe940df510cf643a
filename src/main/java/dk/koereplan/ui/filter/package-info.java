/// The one filter of every screen: its bar, what each of its criteria offers, and how it is said.
@NullMarked
package dk.koereplan.ui.filter;

import org.jspecify.annotations.NullMarked;
