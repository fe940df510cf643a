/// Brings strangers' files into a plan: looked at first, then one edit.
@NullMarked
package dk.koereplan.app.imports;

import org.jspecify.annotations.NullMarked;
