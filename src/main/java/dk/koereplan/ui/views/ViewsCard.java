package dk.koereplan.ui.views;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The named views, each opened by one press, and a name for what is shown now.
final class ViewsCard extends VBox {
    private static final double HIGHEST = 260;
    private final ViewsViewModel model;
    private final Texts texts;
    private final Runnable close;
    private final VBox rows = new VBox(2);
    private final TextField name = new LineField();
    private final Label problem = Nodes.paragraph("", Css.DANGER);
    private boolean mine = true;

    ViewsCard(ViewsViewModel model, Texts texts, Runnable close) {
        super(10);
        this.model = model;
        this.texts = texts;
        this.close = close;
        getStyleClass().add("k-popover");
        setPrefWidth(360);
        ScrollPane scroll = Nodes.styled(new ScrollPane(rows), "k-ticks");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setMaxHeight(HIGHEST);
        fill();
        name.setPromptText(texts.get("views.name"));
        name.setAccessibleText(texts.get("views.name"));
        name.setText(model.shownProperty().get());
        name.setOnAction(event -> keep());
        problem.setManaged(false);
        Choice<Boolean> whose = new Choice<>(
                new Boolean[] {true, false},
                mine,
                me -> texts.get(me ? "views.forMe" : "views.forAll"),
                me -> mine = me);
        getChildren()
                .addAll(
                        Nodes.label(texts.get("views.title"), Css.HEADING),
                        scroll,
                        Nodes.paragraph(texts.get("views.keep.explain"), Css.SECONDARY),
                        name,
                        problem,
                        Nodes.row(
                                8,
                                whose,
                                Nodes.spacer(),
                                Nodes.button(texts.get("views.keep"), this::keep, Css.PRIMARY)));
    }

    private void fill() {
        rows.getChildren().clear();
        model.all().forEach(named -> rows.getChildren().add(row(named)));
        if (rows.getChildren().isEmpty()) {
            rows.getChildren().add(Nodes.paragraph(texts.get("views.none"), Css.SECONDARY));
        }
    }

    private HBox row(ViewsViewModel.Named named) {
        String whose = texts.get(named.mine() ? "views.forMe" : "views.forAll");
        Button open = Nodes.button(
                named.title(),
                () -> {
                    close.run();
                    model.open(named.view());
                },
                "k-plain");
        open.setAccessibleText(named.title() + ", " + whose);
        open.setAlignment(Pos.CENTER_LEFT);
        open.setMinWidth(0);
        HBox row = Nodes.row(8, Nodes.grow(open), Nodes.label(whose, Css.SMALL));
        if (model.removable(named)) {
            row.getChildren().add(remove(named));
        }
        return row;
    }

    private Button remove(ViewsViewModel.Named named) {
        return Nodes.iconButton(
                Icons.CLOSE,
                texts.get("views.remove", named.title()),
                () -> model.remove(named, () -> {
                    fill();
                    focus().requestFocus();
                }));
    }

    /// The first view; the name when there is none.
    Node focus() {
        return rows.getChildren().getFirst() instanceof HBox row
                ? row.getChildren().getFirst()
                : name;
    }

    private void keep() {
        var wrong = model.keep(name.getText(), mine);
        problem.setText(wrong.orElse(""));
        problem.setManaged(wrong.isPresent());
        if (wrong.isEmpty()) {
            close.run();
        }
    }
}
