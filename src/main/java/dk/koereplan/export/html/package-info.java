/// A view as one page for a browser, which needs no other file, no network and no script.
@NullMarked
package dk.koereplan.export.html;

import org.jspecify.annotations.NullMarked;
