package dk.koereplan.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a shape can stand for. What several of its parts say is asked of them, never cut out of an id.
public sealed interface Subject {
    /// What it is called in written pictures, such as `initiative`.
    String kind();

    /// Tells it from others of its kind; in written pictures only, where it stands for several things.
    String id();

    /// One thing by its id: a record of the plan, or a part of the picture.
    record Thing(String kind, String id) implements Subject {}

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
