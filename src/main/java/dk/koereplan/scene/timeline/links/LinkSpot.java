package dk.koereplan.scene.timeline.links;

import dk.koereplan.scene.Bounds;

/// Where a thing that a line leads to stands in a picture, seen or not.
///
/// @param top,bottom of its row, or of its lane when that is collapsed
/// @param sort what lines see of it
record LinkSpot(Bounds bounds, double top, double bottom, Sort sort) {
    enum Sort {
        BAR,
        DIAMOND,
        /// Somewhere in a lane that shows no rows.
        LANE,
        /// A mark in the band of meetings and decisions, which lines reach from below.
        EVENT
    }

    double y() {
        return bounds.centreY();
    }

    /// In a lower row; the middles of a bar and of a mark on it differ.
    boolean isBelow(LinkSpot other) {
        return top > other.top + 1;
    }

    /// Where a line that leaves it at its end begins.
    double end() {
        return sort == Sort.BAR ? bounds.right() : bounds.centreX();
    }

    double start() {
        return sort == Sort.BAR ? bounds.x() : bounds.centreX();
    }

    /// Whether its row can be seen.
    boolean rowIn(Bounds body) {
        return sort == Sort.EVENT || (top < body.bottom() - 4 && bottom > body.y() + 4);
    }
}
