package dk.koereplan.ui.common;

import dk.koereplan.domain.roadmap.EntityKind;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;

/// The way from one screen to another: no screen knows the others.
public interface Navigator {
    void show(Screen screen);

    /// The list behind a figure: initiatives in their table, anything else as a list that opens each record.
    ///
    /// @param title what the figure said
    void list(String title, Collection<String> ids);

    /// Selects a record and opens it for editing at this field; an empty field is the first.
    void edit(String id, String field);

    /// Begins a new record in the inspector.
    ///
    /// @param whole the id of the record that it is a part of; empty for none
    void create(EntityKind kind, String whole);

    /// What can be done with these records, beyond changing their fields; nothing with those of several kinds.
    default List<Command> acts(Collection<String> ids) {
        return List.of();
    }

    /// How fields are changed where they are listed; nothing is where a plan is only looked at.
    default CellEditing cells() {
        return new CellEditing() {};
    }

    /// Changes a field of a record where it is listed.
    interface CellEditing {
        default boolean edits(String id, String field) {
            return false;
        }

        /// @param at where it stands, in the window's coordinates, asked for at each layout
        /// @param onward told to go on by so many fields
        default void edit(String id, String field, Supplier<Bounds> at, IntConsumer onward) {}

        /// Changes one field of many records of one kind.
        default void editMany(List<String> ids) {}
    }

    /// What can be done with almost any record: a copy of it, and its place among the others.
    default List<Command> records(Collection<String> ids) {
        return List.of();
    }

    /// How what the screen shows is taken to other programs.
    default List<Command> copying() {
        return List.of();
    }

    /// Shows what a record was before.
    ///
    /// @param field the one that is asked about; empty for all of them
    default void history(String id, String field) {}

    /// Everything that can be done now, everywhere and on the screen that is shown.
    default List<Command> commands() {
        return List.of();
    }
}
