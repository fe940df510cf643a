/// Logs in, merged log and conflicts out: pure, in any order, losing nothing and repairing nothing.
@NullMarked
package dk.koereplan.merge;

import org.jspecify.annotations.NullMarked;
