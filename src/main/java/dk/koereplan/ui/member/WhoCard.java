package dk.koereplan.ui.member;

import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.control.TickList;
import dk.koereplan.ui.theme.Css;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Asks for role and region: nothing changes before it is saved.
public final class WhoCard extends VBox {
    private static final double WIDTH = 440;
    private final WhoViewModel model;
    private final Runnable close;
    private final TextField role;
    private final Label problem = Nodes.paragraph("", "k-problem");
    private Set<String> units;

    /// @param close takes the card away
    public WhoCard(WhoViewModel model, Texts texts, Runnable close) {
        super(12);
        this.model = model;
        this.close = close;
        units = model.units();
        getStyleClass().add("k-popover");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        role = new LineField(model.role());
        role.setId("who-role");
        role.setPromptText(texts.get("member.default"));
        role.setAccessibleText(texts.get("who.role"));
        role.setOnAction(event -> save());
        problem.setManaged(false);
        FlowPane offered = new FlowPane(6, 6);
        model.roles().forEach(words -> offered.getChildren().add(Nodes.button(words, () -> take(words), Css.CHIP)));
        Label named = Nodes.label(texts.get("who.role"), "k-field-name");
        named.setLabelFor(role);
        TickList<String> list = new TickList<>(model.choices(), units, chosen -> units = new LinkedHashSet<>(chosen));
        getChildren()
                .addAll(
                        Nodes.column(
                                4,
                                Nodes.label(texts.get("who.title"), Css.HEADING),
                                Nodes.paragraph(texts.get("who.explain"), Css.SECONDARY)),
                        Nodes.column(6, named, role, problem, offered),
                        Nodes.column(6, Nodes.label(texts.get("who.units"), "k-field-name"), list),
                        Nodes.row(
                                8,
                                Nodes.button(texts.get("act.save"), this::save, Css.PRIMARY),
                                Nodes.button(texts.get("act.cancel.close"), close, "k-plain")));
    }

    private void take(String words) {
        role.setText(words);
        role.requestFocus();
        role.end();
    }

    private void save() {
        var wrong = model.say(role.getText(), units);
        problem.setText(wrong.orElse(""));
        problem.setManaged(wrong.isPresent());
        if (wrong.isEmpty()) {
            close.run();
        } else {
            role.requestFocus();
        }
    }

    /// What is typed in first.
    public Node focus() {
        return role;
    }
}
