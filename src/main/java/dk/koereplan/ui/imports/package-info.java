/// *Hent regneark eller projektplan*: what each row of a file would do, before anything is done.
@NullMarked
package dk.koereplan.ui.imports;

import org.jspecify.annotations.NullMarked;
