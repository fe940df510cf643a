/// A plan as MS Project reads it, without anything being moved by its scheduler.
@NullMarked
package dk.koereplan.export.msproject;

import org.jspecify.annotations.NullMarked;
