/// What a plan puts in a calendar (RFC 5545).
@NullMarked
package dk.koereplan.export.ical;

import org.jspecify.annotations.NullMarked;
