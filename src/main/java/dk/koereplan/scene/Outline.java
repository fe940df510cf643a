package dk.koereplan.scene;

import java.util.OptionalInt;

/// What a picture is about as a tree, read from top to bottom whether or not it is drawn. Its rows are counted from 0,
/// the root; what is folded up has no rows.
public interface Outline {
    /// One row.
    ///
    /// @param level 0 for the root
    /// @param parent the row of what it is within; -1 for the root
    /// @param children how many rows are directly within it
    /// @param folds may be folded up and out
    /// @param folded is folded up, so that what is within it has no rows
    record Entry(Tag tag, int level, int parent, int children, boolean folds, boolean folded) {
        /// Nothing is ever within it.
        public boolean leaf() {
            return children == 0 && !folds;
        }
    }

    int size();

    /// @throws IndexOutOfBoundsException when there is no such row
    Entry entry(int row);

    /// The row of what stands at a place within another row.
    ///
    /// @param place from 0 to one less than the row's children
    int child(int row, int place);

    /// The row of what this tag stands for; of the first where several stand for the same and none says the same.
    OptionalInt rowOf(Tag tag);
}
