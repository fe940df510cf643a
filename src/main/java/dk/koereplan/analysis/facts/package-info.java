/// What is true of each record on a day, as values that every screen, page and file reads.
@NullMarked
package dk.koereplan.analysis.facts;

import org.jspecify.annotations.NullMarked;
