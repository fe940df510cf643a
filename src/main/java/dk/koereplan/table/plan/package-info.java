/// The lists of a plan, each as a table: its columns, their order and how the rows are gathered.
@NullMarked
package dk.koereplan.table.plan;

import org.jspecify.annotations.NullMarked;
