package dk.koereplan.ui.views;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.Subscriptions;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.theme.Css;
import javafx.scene.control.Button;

/// Says which view is shown, and opens the others.
public final class ViewsButton extends Button implements AutoCloseable {
    private static final double WIDEST = 200;
    private static final double NARROWEST = 96;
    private final ViewsViewModel model;
    private final Texts texts;
    private final Layer layer;
    private final Subscriptions subscriptions = new Subscriptions();

    public ViewsButton(ViewsViewModel model, Texts texts, Layer layer) {
        this.model = model;
        this.texts = texts;
        this.layer = layer;
        setId("views");
        getStyleClass().add(Css.CHIP);
        setMaxWidth(WIDEST);
        setOnAction(event -> open());
        subscriptions.now(model.shownProperty(), this::show);
    }

    private void show(String name) {
        getStyleClass().remove(Css.ON);
        if (!name.isEmpty()) {
            getStyleClass().add(Css.ON);
        }
        setText(name.isEmpty() ? texts.get("views.title") : name);
        setAccessibleText(name.isEmpty() ? texts.get("views.title") : texts.get("views.shown", name));
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(NARROWEST, computePrefWidth(height));
    }

    /// Opens the views beneath it.
    public void open() {
        ViewsCard card = new ViewsCard(model, texts, layer::hide);
        layer.showUnder(this, card, card.focus());
    }

    @Override
    public void close() {
        subscriptions.close();
    }
}
