package dk.koereplan.ui.board;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.board.BoardGeometry;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.ColumnKey;
import dk.koereplan.ui.control.PictureScrollBar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/// A scroll bar at the right edge of each column that has more cards than are seen, above the canvas.
final class ColumnBars extends Pane {
    private static final double WIDE = 6;
    private final BoardViewModel model;
    private final Map<ColumnKey, PictureScrollBar> bars = new LinkedHashMap<>();

    ColumnBars(BoardViewModel model) {
        this.model = model;
        setPickOnBounds(false);
        setMinSize(0, 0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// The board shows another part now, or other columns.
    void follow() {
        BoardModel board = model.model();
        List<ColumnKey> scrolled = board.hasLanes() ? board.keys().subList(0, 1) : board.keys();
        if (!scrolled.equals(List.copyOf(bars.keySet()))) {
            bars.clear();
            scrolled.forEach(key -> bars.put(key, bar(key)));
            getChildren().setAll(bars.values());
        }
        BoardGeometry geometry = model.geometry();
        bars.forEach((key, bar) -> {
            Bounds room = geometry.room(geometry.column(key));
            bar.follow(model.down(key));
            // lanes are scrolled as one: the bar is at the edge of the board
            double right = board.hasLanes() ? getWidth() : room.right();
            bar.resizeRelocate(right - WIDE - 1, room.y(), WIDE, room.height());
        });
    }

    private PictureScrollBar bar(ColumnKey key) {
        PictureScrollBar bar = new PictureScrollBar(Orientation.VERTICAL, top -> model.scrollTo(key, top));
        bar.setManaged(false);
        bar.getStyleClass().add("k-column-bar");
        return bar;
    }
}
