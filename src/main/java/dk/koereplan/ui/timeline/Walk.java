package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Placed;
import dk.koereplan.scene.timeline.Neighbours;
import dk.koereplan.scene.timeline.Neighbours.Spot;
import dk.koereplan.scene.timeline.Neighbours.Way;
import dk.koereplan.ui.control.SceneCanvas;
import java.util.Optional;
import java.util.Set;

/// Moves the focus from one thing to the next and brings it into sight.
final class Walk {
    private static final Set<String> THINGS = Set.of("initiative", "milestone");
    private final TimelineViewModel model;
    private final SceneCanvas canvas;
    private int lane;

    Walk(TimelineViewModel model, SceneCanvas canvas) {
        this.model = model;
        this.canvas = canvas;
    }

    void go(Way way) {
        next(way).ifPresent(spot -> {
            lane = spot.lane();
            model.editing().focusProperty().set(spot.id());
            model.reveal(spot.id());
            model.editing().linkTo(spot.id());
        });
    }

    private Optional<Spot> next(Way way) {
        Optional<Spot> here = spot(model.editing().focus());
        return here.isPresent() ? Neighbours.next(model.model(), here.get(), way) : begin();
    }

    private Optional<Spot> spot(String id) {
        return id.isEmpty() ? Optional.empty() : Neighbours.find(model.model(), id, lane);
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
