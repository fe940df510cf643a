/// The sample plans and synthetic ones, made through the same edits that a user makes.
@NullMarked
package dk.koereplan.app.sample;

import org.jspecify.annotations.NullMarked;
