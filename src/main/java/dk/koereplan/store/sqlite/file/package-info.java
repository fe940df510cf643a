/// The plan as a file on the disk: where it is, who may read it, and who has it open.
@NullMarked
package dk.koereplan.store.sqlite.file;

import org.jspecify.annotations.NullMarked;
