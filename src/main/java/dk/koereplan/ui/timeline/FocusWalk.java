package dk.koereplan.ui.timeline;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.Neighbours;
import dk.koereplan.scene.timeline.Neighbours.Spot;
import dk.koereplan.scene.timeline.Neighbours.Way;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.scene.timeline.index.TimelineLane;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Optional;
import java.util.Set;

/// Moves the focus from one thing or lane's title to the next and brings it into sight.
final class FocusWalk {
    private static final Set<EntityKind> THINGS = Set.of(EntityKind.INITIATIVE, EntityKind.MILESTONE);
    private final TimelineViewModel model;
    private final SceneCanvas canvas;
    private int lane;

    FocusWalk(TimelineViewModel model, SceneCanvas canvas) {
        this.model = model;
        this.canvas = canvas;
    }

    void go(Way way) {
        next(way).ifPresent(spot -> {
            lane = spot.lane();
            if (Neighbours.isTitle(spot)) {
                title(model.model().lanes().get(spot.lane()));
            } else {
                model.editing().focusProperty().set(spot.id());
                model.reveal(spot.id());
                model.editing().linkTo(spot.id());
            }
        });
    }

    private void title(TimelineLane lane) {
        model.focusLane(lane.key());
        model.revealLane(lane.key());
        canvas.goTo(new Tag(lane.key(), lane.title()));
        model.editing().linkTo("");
    }

    private Optional<Spot> next(Way way) {
        Optional<Spot> here = model.focusedLane()
                .flatMap(key -> Neighbours.title(model.model(), key))
                .or(() -> spot(model.editing().focus()));
        return here.isPresent() ? Neighbours.next(model.model(), here.get(), way) : begin();
    }

    private Optional<Spot> spot(String id) {
        return id.isEmpty()
                ? Optional.empty()
                : Neighbours.find(model.model(), id, lane).or(() -> folded(id));
    }

    /// The title of the lane that it is folded up in.
    private Optional<Spot> folded(String id) {
        return RecordPosition.lane(model.model(), id).flatMap(key -> Neighbours.title(model.model(), key));
    }

    /// Where the focus comes from nowhere: on what is selected, else on the first thing in sight.
    private Optional<Spot> begin() {
        return spot(model.editing().selection().ids().stream().reduce("", (a, b) -> b))
                .or(() -> canvas.scene().stream()
                        .flatMap(s -> s.tagged().stream())
                        .map(Placed::tag)
                        .filter(t -> t.subject() instanceof Subject.Recorded record && THINGS.contains(record.entity()))
                        .findFirst()
                        .flatMap(t -> spot(t.id())))
                .or(() -> Neighbours.first(model.model()));
    }
}
