/// What a user wants to see of a plan, as one value: criteria that are combined, negated, kept and told in words.
@NullMarked
package dk.koereplan.analysis.filter;

import org.jspecify.annotations.NullMarked;
