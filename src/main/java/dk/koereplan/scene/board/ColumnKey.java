package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.overview.ReportStage;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.Rag;
import org.jspecify.annotations.Nullable;

/// What one column of the board stands for.
public sealed interface ColumnKey {
    /// Tells it from the other columns of the same board.
    String id();

    static ColumnKey of(Phase phase) {
        return new InPhase(phase);
    }

    record InPhase(Phase phase) implements ColumnKey {
        @Override
        public String id() {
            return phase.name();
        }
    }

    /// @param forum that treats it next; null where none is to
    record Before(@Nullable Id<Body> forum) implements ColumnKey {
        @Override
        public String id() {
            return forum == null ? "none" : forum.value();
        }
    }

    record Lit(Rag light) implements ColumnKey {
        @Override
        public String id() {
            return light.name();
        }
    }

    record Reported(ReportStage stage) implements ColumnKey {
        @Override
        public String id() {
            return stage.name();
        }
    }
}
