package dk.koereplan.ui.common;

import dk.koereplan.domain.roadmap.EntityKind;
import java.util.Collection;
import java.util.List;

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

    /// Everything that can be done now, everywhere and on the screen that is shown.
    default List<Command> commands() {
        return List.of();
    }
}
