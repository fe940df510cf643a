package dk.koereplan.ui.acts;

import dk.koereplan.app.Duplicates;
import dk.koereplan.app.Ordering;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What can be done with one record of almost any kind: a copy of it, and its place among the others.
public record RecordCommands(PlanContext context, Edits edits, Notices notices) {
    private static final String PLACE = "place.inspector";

    /// @param ids of what is selected; with several of them there is nothing of this kind to do
    public List<Command> of(Collection<String> ids) {
        Optional<Entity> record = ids.size() == 1 && !context.readOnly()
                ? context.index().find(ids.iterator().next())
                : Optional.empty();
        List<Command> commands = new ArrayList<>();
        record.filter(Duplicates::canCopy)
                .ifPresent(r -> commands.add(Command.of("command.duplicate", "Shortcut+D", PLACE, () -> duplicate(r))));
        record.filter(Ordering::isOrdered).ifPresent(r -> {
            commands.add(Command.of("command.place.up", "Shortcut+Shift+Up", PLACE, () -> move(r, true)));
            commands.add(Command.of("command.place.down", "Shortcut+Shift+Down", PLACE, () -> move(r, false)));
        });
        return commands;
    }

    private void duplicate(Entity record) {
        Duplicates.Copy copy = new Duplicates(context.roadmap(), edits::nextId, edits.entered(), context.today())
                .of(record, title -> context.text("duplicate.title", title));
        edits.applyWithUndo(
                copy.edit(),
                context.text("notice.duplicated", record.title()),
                () -> context.select(copy.id()),
                notices::refused);
    }

    private void move(Entity record, boolean up) {
        Optional<Edit> edit = Ordering.move(record, up, context.scope().facts());
        edit.ifPresentOrElse(
                edits::apply, () -> notices.say(context.text(up ? "notice.place.first" : "notice.place.last")));
    }
}
