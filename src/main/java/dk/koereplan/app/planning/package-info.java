/// Planning in time: moves, new ends, new places and links, each worked out as one edit before anything is written.
@NullMarked
package dk.koereplan.app.planning;

import org.jspecify.annotations.NullMarked;
