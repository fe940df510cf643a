package dk.koereplan.ui.shell;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// Asks, when a plan is to be closed, what becomes of the fields that are not saved.
final class LeavingCard extends VBox {
    private static final double WIDTH = 460;
    private final Button keep;

    /// @param fields how many are not saved
    /// @param leave closes; what was typed is offered again when the plan is opened
    /// @param stay goes on
    /// @param drop closes without what was typed
    LeavingCard(int fields, Texts texts, Runnable leave, Runnable stay, Runnable drop) {
        super(12);
        getStyleClass().add("k-popover");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        keep = Nodes.button(texts.get("drafts.leave.keep"), leave, "k-leave-keep");
        keep.setDefaultButton(true);
        getChildren()
                .addAll(
                        Nodes.paragraph(texts.get("drafts.leave", fields), Css.TITLE),
                        Nodes.paragraph(texts.get("drafts.leave.where")),
                        Nodes.row(
                                8,
                                keep,
                                Nodes.button(texts.get("drafts.leave.stay"), stay, "k-leave-stay"),
                                Nodes.button(texts.get("drafts.leave.drop"), drop, "k-leave-drop")));
    }

    Node focus() {
        return keep;
    }
}
