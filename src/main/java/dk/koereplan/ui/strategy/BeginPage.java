package dk.koereplan.ui.strategy;

import dk.koereplan.app.begin.FirstSteps;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.BodyLevel;
import dk.koereplan.domain.governance.GatePurpose;
import dk.koereplan.domain.strategy.AgreementKind;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.LinesField;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.strategy.BeginViewModel.Step;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One step's questions, and what it saves of the answers.
final class BeginPage extends VBox {
    private static final Map<String, BodyLevel> FORA = fora();
    private final PlanContext context;
    private final BeginViewModel model;
    private final ToggleGroup group = new ToggleGroup();
    private final List<?> basis;
    private Runnable saving = () -> {};

    BeginPage(PlanContext context, BeginViewModel model, Step step) {
        super(10);
        this.context = context;
        this.model = model;
        this.basis = model.basis(step);
        getChildren().add(Nodes.paragraph(context.text("begin.explain." + step), Css.SECONDARY));
        switch (step) {
            case NAME -> name();
            case TRACKS -> tracks();
            case UNITS -> units();
            case AGREEMENTS -> agreements();
            case RHYTHM -> rhythm();
        }
    }

    /// What the plan said when it was made.
    List<?> basis() {
        return basis;
    }

    void save() {
        saving.run();
    }

    /// The first thing to be filled in.
    Node first() {
        return lookupAll("*").stream()
                .filter(n -> n instanceof TextInputControl || n instanceof CheckBox || n instanceof ToggleButton)
                .filter(n -> !n.isDisabled())
                .findFirst()
                .orElse(this);
    }

    private static Map<String, BodyLevel> fora() {
        Map<String, BodyLevel> fora = new LinkedHashMap<>();
        fora.put("begin.forum.board", BodyLevel.POLITICAL);
        fora.put("begin.forum.directors", BodyLevel.ADMINISTRATIVE);
        fora.put("begin.forum.steering", BodyLevel.ADMINISTRATIVE);
        fora.put("begin.forum.group", BodyLevel.WORKING_GROUP);
        fora.put("begin.forum.secretariat", BodyLevel.ADMINISTRATIVE);
        return fora;
    }

    private <T extends TextInputControl> T asked(String key, T input, String text) {
        Label label = Nodes.label(context.text(key), "k-field-name");
        label.setLabelFor(input);
        input.setText(text);
        input.setAccessibleText(context.text(key));
        getChildren().add(Nodes.column(2, label, input));
        return input;
    }

    private void name() {
        TextField title = asked("begin.name", new LineField(), model.name());
        TextArea vision = asked("begin.vision", new LinesField("", 3), model.vision());
        saving = () -> model.saveName(title.getText(), vision.getText());
    }

    private void tracks() {
        TextArea titles = asked("begin.tracks", new LinesField("", 5), String.join("\n", model.tracks()));
        // who types goes on after what is proposed
        titles.positionCaret(titles.getLength());
        saving = () -> model.saveTracks(titles.getText().lines().toList());
    }

    private void units() {
        Map<CheckBox, Entity> absent = new LinkedHashMap<>();
        getChildren().add(Nodes.paragraph(context.text("begin.regions", regions()), Css.STRONG));
        for (Entity unit : model.absentUnits()) {
            CheckBox box = new CheckBox(unit.title());
            absent.put(box, unit);
            getChildren().add(box);
        }
        List<ForumLine> lines = FORA.entrySet().stream()
                .map(e -> new ForumLine(context.text(e.getKey()), e.getValue()))
                .toList();
        getChildren().add(Nodes.label(context.text("begin.fora"), "k-field-name"));
        lines.forEach(line -> getChildren().add(line.node));
        TextArea organisations = asked("begin.organisations", new LinesField("", 2), "");
        saving = () -> model.saveUnits(
                absent.entrySet().stream()
                        .filter(e -> e.getKey().isSelected())
                        .map(Map.Entry::getValue)
                        .toList(),
                lines.stream().flatMap(l -> l.chosen().stream()).toList(),
                organisations.getText().lines().toList());
    }

    private String regions() {
        return String.join(", ", model.regions().stream().map(Entity::title).toList());
    }

    /// A forum that is proposed, with what it may do.
    private final class ForumLine {
        private final CheckBox box;
        private final BodyLevel level;
        private final Map<GatePurpose, ToggleButton> may = new LinkedHashMap<>();
        private final HBox node;

        ForumLine(String title, BodyLevel level) {
            this.level = level;
            boolean there = model.fora().stream().map(Body::title).anyMatch(title::equals);
            box = new CheckBox(title);
            box.setSelected(there);
            box.setDisable(there);
            box.setMinWidth(150);
            node = Nodes.row(6, box);
            for (GatePurpose purpose : GatePurpose.values()) {
                ToggleButton chip = new ToggleButton(Words.of(purpose, context.texts()));
                chip.getStyleClass().add(Css.CHIP);
                chip.setMinWidth(USE_PREF_SIZE);
                chip.setAccessibleText(title + ": " + chip.getText());
                chip.setDisable(there);
                chip.setOnAction(event -> box.setSelected(box.isSelected() || chip.isSelected()));
                may.put(purpose, chip);
                node.getChildren().add(chip);
            }
        }

        Optional<FirstSteps.Forum> chosen() {
            List<GatePurpose> purposes = new ArrayList<>();
            may.forEach((purpose, chip) -> {
                if (chip.isSelected()) {
                    purposes.add(purpose);
                }
            });
            return box.isSelected() && !box.isDisabled()
                    ? Optional.of(new FirstSteps.Forum(box.getText(), level, purposes))
                    : Optional.empty();
        }
    }

    private void agreements() {
        model.agreements().forEach(a -> getChildren().add(Nodes.paragraph("✓ " + a.title())));
        Map<AgreementKind, TextArea> asked = new LinkedHashMap<>();
        for (AgreementKind kind : AgreementKind.values()) {
            TextArea titles = new LinesField("", 2);
            Label label = Nodes.label(Words.of(kind, context.texts()), "k-field-name");
            label.setLabelFor(titles);
            titles.setAccessibleText(label.getText());
            asked.put(kind, titles);
            getChildren().add(Nodes.column(2, label, titles));
        }
        saving = () -> {
            List<FirstSteps.Rests> rests = new ArrayList<>();
            asked.forEach((kind, titles) ->
                    titles.getText().lines().forEach(title -> rests.add(new FirstSteps.Rests(title, kind))));
            model.saveAgreements(rests);
        };
    }

    private void rhythm() {
        List<Optional<FirstSteps.Rhythm>> rhythm = new ArrayList<>(List.of(Optional.empty()));
        List<String> forum = new ArrayList<>(List.of(""));
        getChildren()
                .add(new Choice<>(
                        FirstSteps.Rhythm.values(),
                        FirstSteps.Rhythm.QUARTER,
                        r -> Words.of(r, context.texts()),
                        r -> rhythm.set(0, Optional.of(r))));
        rhythm.set(0, Optional.of(FirstSteps.Rhythm.QUARTER));
        Body[] fora = model.fora().toArray(Body[]::new);
        if (fora.length == 0) {
            getChildren().add(Nodes.paragraph(context.text("begin.noForum"), Css.SECONDARY));
            saving = () -> model.saveRhythm(rhythm.getFirst(), "", "");
            return;
        }
        forum.set(0, fora[0].id().value());
        getChildren().add(Nodes.label(context.text("begin.firstMeeting"), "k-field-name"));
        for (Body body : fora) {
            getChildren().add(forum(body, forum));
        }
        TextField at = asked("begin.day", new LineField(), "");
        saving =
                () -> model.saveRhythm(rhythm.getFirst(), at.getText().isBlank() ? "" : forum.getFirst(), at.getText());
    }

    private Node forum(Body body, List<String> chosen) {
        RadioButton button = new RadioButton(body.title());
        button.setToggleGroup(group);
        button.setSelected(chosen.getFirst().equals(body.id().value()));
        // arrow keys choose without any action of the button
        button.selectedProperty().subscribe(on -> {
            if (on) {
                chosen.set(0, body.id().value());
            }
        });
        return button;
    }
}
