package dk.koereplan.ui.timeline;

import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.timeline.TimelineOutline;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.control.SceneTree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The timeline as a screen reader reads it and works it.
final class TimelineTree implements SceneTree.Source {
    private final Navigator navigator;
    private final TimelineViewModel model;
    private final SceneCanvas canvas;
    private @Nullable TimelineModel read;
    private @Nullable Outline outline;

    TimelineTree(Navigator navigator, TimelineViewModel model, SceneCanvas canvas) {
        this.navigator = navigator;
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
        return canvas.at().or(() -> selected().stream().findFirst());
    }

    @Override
    public List<Tag> selected() {
        return model.editing().selection().ids().stream()
                .flatMap(id -> model.tag(id).stream())
                .toList();
    }

    @Override
    public boolean isSelected(Tag tag) {
        return tag.recordId().filter(model.editing().selection()::contains).isPresent();
    }

    @Override
    public void focus(Tag tag) {
        canvas.requestFocus();
        tag.lane().ifPresent(lane -> {
            model.focusLane(lane);
            model.revealLane(lane);
        });
        tag.recordId().ifPresent(id -> {
            model.editing().focusProperty().set(id);
            model.reveal(id);
        });
        canvas.goTo(tag);
    }

    @Override
    public void open(Tag tag) {
        fold(tag);
        tag.recordId().ifPresent(id -> navigator.edit(id, ""));
    }

    @Override
    public void fold(Tag tag) {
        tag.lane().ifPresent(model::toggle);
    }
}
