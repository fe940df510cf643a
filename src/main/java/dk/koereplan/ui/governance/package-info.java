/// *Styring*: gates, hearings, decisions, risks and reports.
@NullMarked
package dk.koereplan.ui.governance;

import org.jspecify.annotations.NullMarked;
