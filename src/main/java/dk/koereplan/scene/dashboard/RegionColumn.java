package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.overview.RegionRow;
import dk.koereplan.domain.governance.Rag;
import java.util.List;

/// The figures of a region's row.
enum RegionColumn {
    OWN,
    SHARED,
    RED,
    OVERDUE,
    ENDS,
    INCOMING;

    static final List<RegionColumn> ALL = List.of(values());

    Figure figure(RegionRow row) {
        return switch (this) {
            case OWN -> row.own();
            case SHARED -> row.shared();
            case RED -> row.lights().getOrDefault(Rag.RED, Figure.NONE);
            case OVERDUE -> row.overdue();
            case ENDS -> row.withoutSuccessor();
            case INCOMING -> row.incoming();
        };
    }

    /// More than none asks for somebody's attention.
    boolean warns() {
        return this == RED || this == OVERDUE || this == ENDS;
    }
}
