/// The first edits of a new plan: each step of *Begynd en strategi* is one.
@NullMarked
package dk.koereplan.app.begin;

import org.jspecify.annotations.NullMarked;
