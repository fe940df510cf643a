/// What the plan carries out: documents, strategy, tracks and the agreements behind it.
@NullMarked
package dk.koereplan.domain.strategy;

import org.jspecify.annotations.NullMarked;
