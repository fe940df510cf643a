package dk.koereplan.ui.board;

import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.edit.Refusal;
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

    RefusalCard(PlanContext context, BoardViewModel.Refused move, Consumer<Refusal> mend, Runnable hide) {
        super(10);
        getStyleClass().add("k-popover");
        setPrefWidth(440);
        setMaxWidth(440);
        String target = Words.of(move.target(), context.texts());
        getChildren()
                .addAll(
                        Nodes.paragraph(context.title(move.id()), Css.SECONDARY),
                        Nodes.paragraph(context.text("board.refused", target), Css.TITLE));
        for (Refusal refusal : move.why()) {
            VBox line = Nodes.column(2, Nodes.paragraph(Words.refusal(refusal, context.texts(), context::title)));
            if (!(refusal.mending() instanceof Mending.None)) {
                Hyperlink link = Nodes.link(context.text("board.mend"), () -> {
                    hide.run();
                    mend.accept(refusal);
                });
                line.getChildren().add(link);
            }
            getChildren().add(line);
        }
        close = Nodes.button(context.text("command.close"), hide, "k-plain");
        getChildren().add(close);
    }

    /// The first way out: to mend, or else to close.
    Node focus() {
        return lookupAll(".k-link").stream().findFirst().orElse(close);
    }
}
