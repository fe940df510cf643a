/// Who decides what, when, on which paper: bodies, gates, hearings, reports and risks.
@NullMarked
package dk.koereplan.domain.governance;

import org.jspecify.annotations.NullMarked;
