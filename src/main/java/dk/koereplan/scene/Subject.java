package dk.koereplan.scene;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.roadmap.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a shape can stand for. What several of its parts say is asked of them, never cut out of an id.
public sealed interface Subject {
    /// What it is called in written pictures, such as `initiative`.
    String kind();

    /// Tells it from others of its kind; in written pictures only, where it stands for several things.
    String id();

    /// A record of the plan.
    record Recorded(EntityKind entity, String id) implements Subject {
        public static Recorded of(Entity entity) {
            return new Recorded(EntityKind.of(entity), entity.id().value());
        }

        @Override
        public String kind() {
            return entity.singular();
        }
    }

    /// A part of the picture itself, of which there is one.
    enum Part implements Subject {
        BOARD("board"),
        LEGEND("legend"),
        WINDOW("window");

        private final String kind;

        Part(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public String id() {
            return "";
        }
    }

    /// A heading over some of what is read.
    ///
    /// @param id the key of its text
    record Section(String id) implements Subject {
        @Override
        public String kind() {
            return "section";
        }
    }

    /// A column of the board, by the id of what it stands for.
    record Column(String id) implements Subject {
        @Override
        public String kind() {
            return "column";
        }
    }

    /// Where a row and a column of a matrix meet, each by the id of its record.
    record Cell(String row, String column) implements Subject {
        @Override
        public String kind() {
            return "cell";
        }

        @Override
        public String id() {
            return row + "/" + column;
        }
    }

    /// The time of a record that hangs on an event.
    ///
    /// @param id the record that hangs
    record Hanging(String id) implements Subject {
        @Override
        public String kind() {
            return "relative";
        }
    }

    /// A lane, by the id of what it stands for, which may be the id of a record as well, such as a region's.
    ///
    /// @param inner what the lane stands for within the outer one; null for an outer lane itself
    record Lane(String outer, @Nullable String inner) implements Subject {
        @Override
        public String kind() {
            return "lane";
        }

        @Override
        public String id() {
            return inner == null ? outer : outer + "/" + inner;
        }
    }

    /// A figure that a list stands behind.
    ///
    /// @param title what it counts, without the count
    record Figure(String id, String title) implements Subject {
        @Override
        public String kind() {
            return "figure";
        }
    }

    /// Several records whose marks are gathered in one.
    ///
    /// @param title how many of what
    record Many(List<String> ids, String title) implements Subject {
        public Many {
            ids = List.copyOf(ids);
        }

        @Override
        public String kind() {
            return "events";
        }

        @Override
        public String id() {
            return String.join(",", ids);
        }
    }
}
