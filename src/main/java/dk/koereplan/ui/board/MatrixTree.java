package dk.koereplan.ui.board;

import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.board.MatrixModel;
import dk.koereplan.scene.board.MatrixOutline;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.control.SceneTree;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rollout matrix as a screen reader reads it and works it.
final class MatrixTree implements SceneTree.Source {
    private final MatrixViewModel model;
    private final SceneCanvas canvas;
    private final PlanContext context;
    private final Runnable offer;
    private @Nullable MatrixModel read;
    private @Nullable Outline outline;

    /// @param offer shows what the cell that the keyboard is on can say
    MatrixTree(MatrixViewModel model, SceneCanvas canvas, PlanContext context, Runnable offer) {
        this.model = model;
        this.canvas = canvas;
        this.context = context;
        this.offer = offer;
    }

    @Override
    public Outline outline() {
        MatrixModel now = model.model();
        Outline made = outline;
        if (made == null || now != read) {
            made = new MatrixOutline(now);
            outline = made;
            read = now;
        }
        return made;
    }

    @Override
    public Optional<Tag> focused() {
        return model.focus().map(model.model()::tag);
    }

    @Override
    public List<Tag> selected() {
        return focused().filter(this::isSelected).map(List::of).orElseGet(List::of);
    }

    @Override
    public boolean isSelected(Tag tag) {
        String selected = context.selectionProperty().get();
        return tag.subject() instanceof Subject.Cell cell
                && model.model()
                        .spot(cell)
                        .flatMap(model.model()::cell)
                        .filter(c -> c.rollout().id().value().equals(selected))
                        .isPresent();
    }

    @Override
    public void focus(Tag tag) {
        canvas.requestFocus();
        if (tag.subject() instanceof Subject.Cell cell) {
            model.model().spot(cell).ifPresent(model::focus);
        }
    }

    @Override
    public void open(Tag tag) {
        focus(tag);
        offer.run();
    }

    @Override
    public void fold(Tag tag) {
        // nothing in the matrix is folded
    }
}
