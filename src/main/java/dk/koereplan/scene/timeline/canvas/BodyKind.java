package dk.koereplan.scene.timeline.canvas;

import dk.koereplan.domain.governance.Body;

/// What sort of body meets; each has a letter of its own on the timeline.
public enum BodyKind {
    ADMINISTRATIVE,
    BOARD,
    COUNCIL,
    WORKING_GROUP;

    /// A political body that every region has is a council, one for all of them a board.
    public static BodyKind of(Body body) {
        return switch (body.level()) {
            case ADMINISTRATIVE -> ADMINISTRATIVE;
            case WORKING_GROUP -> WORKING_GROUP;
            case POLITICAL -> body.perRegion() ? COUNCIL : BOARD;
        };
    }
}
