/// *Hent fra regneark*: what each row of a spreadsheet would do, before anything is done.
@NullMarked
package dk.koereplan.ui.imports;

import org.jspecify.annotations.NullMarked;
