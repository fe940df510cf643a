package dk.koereplan.ui.board;

import dk.koereplan.scene.Outline;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardOutline;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.control.SceneTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The board as a screen reader reads it and works it.
final class BoardTree implements SceneTree.Source {
    private final BoardViewModel model;
    private final SceneCanvas canvas;
    private final PlanContext context;
    private final Consumer<Tag> opened;
    private @Nullable BoardModel read;
    private @Nullable Outline outline;

    BoardTree(BoardViewModel model, SceneCanvas canvas, PlanContext context, Consumer<Tag> opened) {
        this.model = model;
        this.canvas = canvas;
        this.context = context;
        this.opened = opened;
    }

    @Override
    public Outline outline() {
        BoardModel now = model.model();
        Outline made = outline;
        if (made == null || now != read) {
            made = new BoardOutline(now);
            outline = made;
            read = now;
        }
        return made;
    }

    @Override
    public Optional<Tag> focused() {
        return model.focus().map(spot -> BoardScene.tag(model.model(), spot));
    }

    @Override
    public List<Tag> selected() {
        return model.model().spot(context.selectionProperty().get()).stream()
                .map(spot -> BoardScene.tag(model.model(), spot))
                .toList();
    }

    @Override
    public boolean isSelected(Tag tag) {
        return tag.recordId().filter(context.selectionProperty().get()::equals).isPresent();
    }

    @Override
    public void focus(Tag tag) {
        canvas.requestFocus();
        model.focusOn(tag);
    }

    @Override
    public void open(Tag tag) {
        opened.accept(tag);
    }

    @Override
    public void fold(Tag tag) {
        // nothing on the board is folded
    }
}
