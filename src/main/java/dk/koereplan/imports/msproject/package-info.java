/// Reads the files of MS Project and GanttProject.
@NullMarked
package dk.koereplan.imports.msproject;

import org.jspecify.annotations.NullMarked;
