package dk.koereplan.ui.dashboard;

import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The overview of a plan that nobody reports on yet, as cards: as many as have something to tell.
final class EarlyPage extends VBox {
    /// Narrower, a card has too few words to a line.
    private static final double NARROWEST = 420;

    private static final double GAP = 16;
    private final PlanContext context;
    private final EarlyViewModel model;

    EarlyPage(PlanContext context, EarlyViewModel model, EarlyPlan plan) {
        super(GAP);
        this.context = context;
        this.model = model;
        getStyleClass().add("k-early");
        VBox head = Nodes.column(6, Nodes.label(plan.title(), Css.TITLE));
        plan.strategy()
                .filter(title -> !title.equals(plan.title()))
                .ifPresent(title -> head.getChildren().add(Nodes.paragraph(title, Css.SECONDARY)));
        getChildren().add(head);
        List<Command> next = model.next();
        if (!next.isEmpty()) {
            getChildren().add(next(next, plan.initiatives() == 0));
        }
        FlowPane cards = new FlowPane(GAP, GAP);
        add(cards, "early.strategy", plan.visions());
        add(cards, "early.tracks", plan.tracks());
        add(cards, "early.missing", plan.missing());
        add(cards, "early.decisions", plan.decisions());
        add(cards, "early.money", plan.money());
        add(cards, "early.grounds", plan.grounds());
        cards.widthProperty().subscribe(width -> fill(cards, width.doubleValue()));
        getChildren().add(cards);
    }

    /// As many cards side by side as there is room for, which share that between them.
    private static void fill(FlowPane cards, double width) {
        int columns = Math.max(1, (int) ((width + GAP) / (NARROWEST + GAP)));
        double each = Math.floor((width - (columns - 1) * GAP) / columns);
        cards.getChildren().forEach(card -> ((Region) card).setPrefWidth(each));
    }

    private Node next(List<Command> commands, boolean empty) {
        VBox box = Nodes.column(8);
        if (empty) {
            box.getChildren().add(Nodes.paragraph(context.text("early.empty"), Css.SECONDARY));
        }
        FlowPane buttons = new FlowPane(8, 8);
        for (Command command : commands) {
            boolean first = command.equals(commands.getFirst());
            Button button = Nodes.button(context.text(command.key()), command::run, first ? Css.PRIMARY : "k-plain");
            buttons.getChildren().add(button);
        }
        box.getChildren().add(buttons);
        return box;
    }

    private void add(FlowPane cards, String heading, List<EarlyPlan.Item> items) {
        if (items.isEmpty()) {
            return;
        }
        VBox card = Nodes.styled(Nodes.column(4, Nodes.label(context.text(heading), Css.HEADING)), "k-early-card");
        items.forEach(item -> card.getChildren().add(line(item)));
        cards.getChildren().add(card);
    }

    private Node line(EarlyPlan.Item item) {
        VBox words = Nodes.column(0, Nodes.paragraph(item.words()));
        if (!item.aside().isEmpty()) {
            words.getChildren().add(Nodes.paragraph(item.aside(), Css.SMALL));
        }
        String says = item.aside().isEmpty() ? item.words() : item.words() + ", " + item.aside();
        return Nodes.actionRow(says, () -> model.open(item), Nodes.grow(words));
    }
}
