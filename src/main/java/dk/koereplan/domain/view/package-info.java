/// How people look at a plan.
@NullMarked
package dk.koereplan.domain.view;

import org.jspecify.annotations.NullMarked;
