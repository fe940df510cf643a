/// The funding lines of a plan: whose they are, and which of them may be added.
@NullMarked
package dk.koereplan.analysis.money;

import org.jspecify.annotations.NullMarked;
