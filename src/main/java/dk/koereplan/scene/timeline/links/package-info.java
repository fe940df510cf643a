/// Lines between records: which are seen, where they leave and arrive, and the way between.
@NullMarked
package dk.koereplan.scene.timeline.links;

import org.jspecify.annotations.NullMarked;
