package dk.koereplan.ui.board;

import dk.koereplan.app.board.CardMove;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// Why a card stays where it is, and the way to each thing that is missing.
final class RefusalCard extends VBox {
    private final Button close;

    RefusalCard(PlanContext context, CardHand.Refused refused, Consumer<Mending> mend, Runnable hide) {
        super(10);
        getStyleClass().add("k-popover");
        setPrefWidth(440);
        setMaxWidth(440);
        getChildren()
                .addAll(
                        Nodes.paragraph(context.title(refused.id()), Css.SECONDARY),
                        Nodes.paragraph(context.text("board.refused", refused.target()), Css.TITLE));
        for (CardMove.Reason reason : refused.move().against()) {
            VBox line = Nodes.column(2, Nodes.paragraph(reason.words()));
            if (!(reason.mending() instanceof Mending.None)) {
                Hyperlink link = Nodes.link(way(context, reason.mending()), () -> {
                    hide.run();
                    mend.accept(reason.mending());
                });
                line.getChildren().add(link);
            }
            getChildren().add(line);
        }
        if (refused.move().against().stream().anyMatch(RefusalCard::isMendedElsewhere)) {
            getChildren().add(Nodes.paragraph(context.text("board.mend.then"), Css.SECONDARY));
        }
        close = Nodes.button(context.text("command.close"), hide, "k-plain");
        getChildren().add(close);
    }

    private static String way(PlanContext context, Mending mending) {
        return mending instanceof Mending.Create create
                ? Words.begin(create.kind(), context.texts())
                : context.text("board.mend");
    }

    private static boolean isMendedElsewhere(CardMove.Reason reason) {
        return reason.mending() instanceof Mending.Create;
    }

    /// The first way out: to mend, or else to close.
    Node focus() {
        return lookupAll(".k-link").stream().findFirst().orElse(close);
    }
}
