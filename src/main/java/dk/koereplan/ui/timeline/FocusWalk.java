package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.Neighbours;
import dk.koereplan.scene.timeline.Neighbours.Spot;
import dk.koereplan.scene.timeline.Neighbours.Way;
import dk.koereplan.scene.timeline.RecordPosition;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Optional;
import java.util.Set;

/// Moves the focus from one thing or lane's title to the next and brings it into sight.
final class FocusWalk {
    private static final Set<String> THINGS = Set.of("initiative", "milestone");
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
                title(spot.id());
            } else {
                model.editing().focusProperty().set(spot.id());
                model.reveal(spot.id());
                model.editing().linkTo(spot.id());
            }
        });
    }

    private void title(String key) {
        model.focusLane(key);
        model.revealLane(key);
        model.model().lanes().stream()
                .filter(lane -> lane.key().equals(key))
                .findFirst()
                .ifPresent(lane -> canvas.goTo(new Tag(lane.is().lane(), key)));
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
                        .filter(t -> THINGS.contains(t.kind()))
                        .findFirst()
                        .flatMap(t -> spot(t.id())))
                .or(() -> Neighbours.first(model.model()));
    }
}
