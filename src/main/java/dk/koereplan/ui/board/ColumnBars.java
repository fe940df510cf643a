package dk.koereplan.ui.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.board.BoardGeometry;
import dk.koereplan.ui.control.PictureScrollBar;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// A scroll bar at the right edge of each column that has more cards than are seen, above the canvas.
final class ColumnBars extends Pane {
    private static final double WIDE = 6;
    private final BoardViewModel model;
    private final Map<Phase, PictureScrollBar> bars = new EnumMap<>(Phase.class);

    ColumnBars(BoardViewModel model) {
        this.model = model;
        setPickOnBounds(false);
        setMinSize(0, 0);
        for (Phase phase : Phase.values()) {
            PictureScrollBar bar = new PictureScrollBar(Orientation.VERTICAL, top -> model.scrollTo(phase, top));
            bar.setManaged(false);
            bar.getStyleClass().add("k-column-bar");
            bars.put(phase, bar);
            getChildren().add(bar);
        }
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// The board shows another part now.
    void follow() {
        BoardGeometry geometry = model.geometry();
        bars.forEach((phase, bar) -> {
            Bounds room = geometry.room(geometry.column(phase));
            bar.follow(model.down(phase));
            bar.resizeRelocate(room.right() - WIDE - 1, room.y(), WIDE, room.height());
        });
    }
}
