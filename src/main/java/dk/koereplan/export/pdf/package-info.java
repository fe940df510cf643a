/// Scenes as vector PDF on paper, over as many pages as they need.
@NullMarked
package dk.koereplan.export.pdf;

import org.jspecify.annotations.NullMarked;
