package dk.koereplan.ui.timeline.view;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.PlanContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.jspecify.annotations.Nullable;

/// Selects what is like the selected initiative in one way, of what the filter leaves.
public record AlikeCommands(PlanContext context, Viewport seen, Selection selection) {
    private static final String PLACE = "timeline.select";

    public List<Command> all() {
        BooleanBinding some = Bindings.createBooleanBinding(() -> selected().isPresent());
        return List.of(
                Command.of("timeline.select.lane", "", PLACE, some, this::lane),
                Command.of("timeline.select.owner", "", PLACE, some, () -> alike(this::owner)),
                Command.of("timeline.select.state", "", PLACE, some, () -> alike(Initiative::state)),
                Command.of("timeline.select.light", "", PLACE, some, () -> alike(this::light)));
    }

    private Optional<Initiative> selected() {
        return context.selected().filter(Initiative.class::isInstance).map(Initiative.class::cast);
    }

    private void lane() {
        selected()
                .flatMap(i -> RecordPosition.lane(seen.model(), i.id().value()))
                .ifPresent(this::selectLane);
    }

    private void selectLane(Subject.Lane key) {
        select(RecordPosition.in(seen.model(), key));
    }

    private @Nullable Object owner(Initiative initiative) {
        return context.scope().facts().ownerNow(initiative);
    }

    private Object light(Initiative initiative) {
        return context.scope().light(initiative).rag();
    }

    private void alike(Function<Initiative, @Nullable Object> what) {
        selected()
                .ifPresent(one -> select(context.scope().initiatives().stream()
                        .filter(each -> Objects.equals(what.apply(each), what.apply(one)))
                        .map(Entity::id)
                        .map(id -> id.value())
                        .toList()));
    }

    /// What the inspector shows goes on being the last that is selected.
    private void select(List<String> ids) {
        String shown = context.selectionProperty().get();
        selection.set(Stream.concat(
                        ids.stream().filter(id -> !id.equals(shown)),
                        ids.stream().filter(shown::equals))
                .toList());
    }
}
