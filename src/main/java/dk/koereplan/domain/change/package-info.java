/// The vocabulary of every mutation: changes that name what they replace, transactions, and the heads that they leave.
@NullMarked
package dk.koereplan.domain.change;

import org.jspecify.annotations.NullMarked;
