/// What a member reports in a status round, as edits.
@NullMarked
package dk.koereplan.app.round;

import org.jspecify.annotations.NullMarked;
