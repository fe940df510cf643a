package dk.koereplan.ui.acts;

import dk.koereplan.app.acts.Act;
import dk.koereplan.app.acts.Acts;
import dk.koereplan.app.acts.Answers;
import dk.koereplan.app.acts.Place;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Layer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Offers what can be done with records as commands: one that asks nothing is done at once, any other is asked for in a
/// card. What was answered in a card that was closed is there again when it is opened anew.
public final class ActDesk {
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final Layer layer;
    private final RecordCommands records;
    private final Map<List<String>, ActViewModel> begun = new HashMap<>();

    public ActDesk(PlanContext context, Edits edits, Notices notices, Layer layer) {
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        this.layer = layer;
        records = new RecordCommands(context, edits, notices);
    }

    /// @param ids of what is selected
    public List<Command> commands(Collection<String> ids) {
        if (context.readOnly()) {
            return List.of();
        }
        List<Entity> selected =
                ids.stream().flatMap(id -> context.index().find(id).stream()).toList();
        Place place = new Place(context.scope().facts(), edits::nextId, edits.entered(), context.today());
        List<Command> all = new ArrayList<>();
        Acts.of(selected, place)
                .forEach(act -> all.add(Command.of(act.key(), "", "place.inspector", () -> begin(act, selected))));
        return all;
    }

    /// What can be done with almost any record.
    public List<Command> records(Collection<String> ids) {
        return records.of(ids);
    }

    /// Everything that the units of the next succession leave behind, in one card.
    public void confirmSuccessors() {
        context.index().successions().stream()
                .flatMap(s -> commands(List.of(s.id().value())).stream())
                .findFirst()
                .ifPresentOrElse(Command::run, () -> notices.say(context.text("succession.none")));
    }

    /// What was answered and not done is in another language, or asks it of another plan, from now on.
    public void forget() {
        begun.clear();
    }

    private void begin(Act act, List<Entity> of) {
        String about = of.size() == 1 ? context.title(of.getFirst().id().value()) : context.text("act.many", of.size());
        if (act.isPlain()) {
            for (Edit edit : act.edits(Answers.NONE)) {
                edits.applyWithUndo(edit, context.text("act.said", context.text(act.key()), about), notices::refused);
            }
            return;
        }
        List<String> key = new ArrayList<>(List.of(act.key()));
        of.forEach(e -> key.add(e.id().value()));
        ActViewModel model = new ActViewModel(context, edits, notices, act, about);
        Optional.ofNullable(begun.put(key, model)).ifPresent(model::resume);
        ActCard card = new ActCard(context, model, () -> begun.remove(key), layer);
        layer.showCentred(card, card.focus());
    }
}
