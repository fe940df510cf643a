package dk.koereplan.ui.timeline.card;

import dk.koereplan.scene.Scene;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.theme.Css;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;

/// The whole legend of what is in sight, drawn: that of a narrow window only has room for the first signs.
public final class LegendCard extends VBox {
    private static final double WIDTH = 560;

    public LegendCard(PlanContext context, TimelineModel model, TimelineViewport seen) {
        super(4);
        getStyleClass().addAll("k-popover", "k-hover-card");
        setFocusTraversable(true);
        Scene all = TimelineScene.legend(model, seen, WIDTH, context.metrics());
        SceneCanvas canvas = new SceneCanvas(context.palette(), (width, height) -> all);
        canvas.setFocusTraversable(false);
        canvas.setMinSize(WIDTH, all.height());
        canvas.setPrefSize(WIDTH, all.height());
        canvas.setMaxSize(WIDTH, all.height());
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        String title = context.text("picture.timeline.legend");
        setAccessibleText(title + ": " + words(all));
        getChildren().addAll(Nodes.label(title, Css.STRONG), canvas);
    }

    private static String words(Scene scene) {
        return scene.shapes().stream()
                .filter(dk.koereplan.scene.Text.class::isInstance)
                .map(shape -> ((dk.koereplan.scene.Text) shape).text())
                .collect(Collectors.joining(", "));
    }
}
