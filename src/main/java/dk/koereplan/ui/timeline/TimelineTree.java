package dk.koereplan.ui.timeline;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.TimelineModel;
import dk.koereplan.scene.timeline.TimelineOutline;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.control.SceneTree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The timeline as a screen reader reads it and works it.
final class TimelineTree implements SceneTree.Source {
    private final Desk desk;
    private final TimelineViewModel model;
    private final SceneCanvas canvas;
    private @Nullable TimelineModel read;
    private @Nullable Outline outline;

    TimelineTree(Desk desk, TimelineViewModel model, SceneCanvas canvas) {
        this.desk = desk;
        this.model = model;
        this.canvas = canvas;
    }

    @Override
    public Outline outline() {
        TimelineModel now = model.model();
        Outline made = outline;
        if (made == null || now != read) {
            made = new TimelineOutline(now);
            outline = made;
            read = now;
        }
        return made;
    }

    @Override
    public Optional<Tag> focused() {
        return canvas.current().map(Placed::tag).or(() -> selected().stream().findFirst());
    }

    @Override
    public List<Tag> selected() {
        return model.editing().selection().ids().stream()
                .flatMap(id -> desk.context().index().find(id).stream())
                .map(e -> new Tag(EntityKind.of(e).singular(), e.id().value(), e.title()))
                .toList();
    }

    @Override
    public void focus(Tag tag) {
        canvas.requestFocus();
        if (desk.context().index().find(tag.id()).isPresent()) {
            model.reveal(tag.id());
            model.editing().focusProperty().set(tag.id());
        }
    }

    @Override
    public void open(Tag tag) {
        if (tag.kind().equals("lane")) {
            fold(tag);
        } else if (desk.context().index().find(tag.id()).isPresent()) {
            desk.navigator().edit(tag.id(), "");
        }
    }

    @Override
    public void fold(Tag tag) {
        model.toggle(tag.id());
    }
}
