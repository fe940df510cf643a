/// What can be done with a record beyond changing its fields, with what has to be asked first.
@NullMarked
package dk.koereplan.app.acts;

import org.jspecify.annotations.NullMarked;
