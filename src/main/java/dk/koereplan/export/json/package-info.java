/// The plan as JSON, for other programs.
@NullMarked
package dk.koereplan.export.json;

import org.jspecify.annotations.NullMarked;
