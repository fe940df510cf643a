package dk.koereplan.ui.imports;

import dk.koereplan.imports.ProposedRow;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Layer;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.table.TableGrid;
import dk.koereplan.ui.theme.Css;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What each row would do, to be looked at; nothing is done until somebody says so.
public final class ImportCard extends VBox {
    private static final double WIDTH = 940;
    private static final double HEIGHT = 420;
    private final Button focus;

    /// @param close takes the card away
    public ImportCard(PlanContext context, Layer layer, ImportViewModel model, Runnable close) {
        super(12);
        setId("import");
        getStyleClass().add("k-popover");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        TableGrid<ProposedRow> grid = new TableGrid<>(context, layer, context.text("list.empty"));
        model.table().ifPresent(grid::show);
        grid.setPrefHeight(HEIGHT);
        Button accept = Nodes.button(
                context.text("import.accept"),
                () -> {
                    close.run();
                    model.apply();
                },
                Css.PRIMARY);
        accept.setDisable(!model.proposesSomething());
        Button back = Nodes.button(context.text("command.close"), close, "k-plain");
        focus = accept.isDisabled() ? back : accept;
        String unknown = model.proposalProperty()
                .get()
                .filter(found -> !found.unknown().isEmpty())
                .map(found -> context.text("import.unknown", String.join(", ", found.unknown())))
                .orElse("");
        getChildren()
                .addAll(
                        Nodes.label(context.text("import.preview"), Css.TITLE),
                        Nodes.paragraph(context.text("import.explain"), Css.SECONDARY),
                        grid);
        if (!unknown.isEmpty()) {
            getChildren().add(Nodes.paragraph(unknown, Css.SECONDARY));
        }
        getChildren().add(Nodes.row(8, Nodes.label(model.counts()), Nodes.spacer(), accept, back));
    }

    public Node focus() {
        return focus;
    }
}
