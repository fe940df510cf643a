/// *Historik*: the log, and what people disagree about.
@NullMarked
package dk.koereplan.ui.history;

import org.jspecify.annotations.NullMarked;
