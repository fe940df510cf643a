package dk.koereplan.ui.export;

import dk.koereplan.app.export.ExportedFile;
import dk.koereplan.export.Across;
import dk.koereplan.export.Paper;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.Language;
import dk.koereplan.ui.common.Desktop;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.Choice;
import dk.koereplan.ui.control.ComboKeys;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// *Eksportér…*: what, as which file, how it begins, and where it goes.
public final class ExportCard extends VBox {
    private static final double WIDTH = 860;
    private static final double PREVIEW_WIDTH = 390;
    private static final double PREVIEW_HEIGHT = 330;

    private final PlanContext context;
    private final ExportViewModel model;
    private final Desktop desktop;
    private final Runnable close;
    private final ComboBox<View> views = new ComboBox<>();
    private final VBox choices = new VBox(10);
    private final StackPane picture = new StackPane();
    private final VBox answer = new VBox(6);
    private final TextField target = new LineField();

    /// @param close takes the card away
    public ExportCard(PlanContext context, ExportViewModel model, Desktop desktop, Runnable close) {
        setPickOnBounds(false);
        this.context = context;
        this.model = model;
        this.desktop = desktop;
        this.close = close;
        // a card of its own height, within what the layer stretches
        VBox card = new VBox(12);
        card.getStyleClass().add("k-popover");
        getChildren().add(card);
        setId("export");
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        fillViews();
        target.textProperty().bindBidirectional(model.targetProperty());
        target.setAccessibleText(context.text("export.target"));
        target.setId("export-target");
        target.setOnAction(event -> model.write());
        picture.setMinSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        picture.setMaxSize(PREVIEW_WIDTH, PREVIEW_HEIGHT);
        picture.getStyleClass().add("k-paper-desk");
        VBox left = Nodes.column(12, choices, file());
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox both = new HBox(20, left, picture);
        card.getChildren()
                .addAll(
                        Nodes.row(
                                8,
                                Nodes.label(context.text("command.export"), Css.TITLE),
                                Nodes.spacer(),
                                Nodes.label(context.text("keys.close"), Css.SMALL)),
                        both,
                        answer);
        // Space chooses; Enter is the button below
        choices.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !views.isShowing()) {
                model.write();
                event.consume();
            }
        });
        model.wantedProperty().subscribe(wanted -> showChoices());
        model.previewProperty().subscribe(this::showPreview);
        model.stateProperty().subscribe(this::showState);
        model.preview();
    }

    public Node focus() {
        return views;
    }

    private void fillViews() {
        views.setId("export-view");
        views.getItems().setAll(model.views());
        views.setConverter(new StringConverter<>() {
            @Override
            public String toString(View view) {
                String name = context.text("picture." + view.key() + ".title");
                return model.sight().screen().filter(view::equals).isPresent()
                        ? context.text("export.thisScreen", name)
                        : name;
            }

            @Override
            public View fromString(String words) {
                throw new UnsupportedOperationException();
            }
        });
        views.setValue(model.wanted().view());
        views.setMaxWidth(Double.MAX_VALUE);
        views.setAccessibleText(context.text("export.what"));
        ComboKeys.on(views, Alphabet::nearness);
        views.setOnAction(event -> model.choose(model.wanted().withView(views.getValue())));
    }

    private void showChoices() {
        Wanted wanted = model.wanted();
        String format = wanted.format();
        Optional<Place> place = Place.of(choices);
        choices.getChildren().setAll(labelled("export.what", views), labelled("export.format", formats(wanted)));
        if (format.equals("pdf")) {
            choices.getChildren().add(labelled("export.paper", Nodes.row(16, papers(wanted), standing(wanted))));
        }
        if (isTiled(wanted)) {
            choices.getChildren().add(labelled("export.across", across(wanted)));
        }
        if (format.equals("pptx")) {
            choices.getChildren().add(labelled("export.template", template(wanted)));
        }
        if (format.equals("csv")) {
            choices.getChildren().add(labelled("export.csv", readers(wanted)));
        }
        choices.getChildren().add(labelled("export.language", languages(wanted)));
        place.ifPresent(before -> before.returnTo(choices));
    }

    /// Where the focus is among the choices, which are made anew with each: in which row, and the how-manieth there.
    private record Place(String row, int number) {
        static Optional<Place> of(VBox choices) {
            Node focused =
                    choices.getScene() == null ? null : choices.getScene().getFocusOwner();
            return choices.getChildren().stream()
                    .filter(row -> focused != null && Focusables.within(row, focused))
                    .map(row -> new Place(row.getId(), Focusables.in(row).indexOf(focused)))
                    .findFirst();
        }

        void returnTo(VBox choices) {
            choices.getChildren().stream()
                    .filter(each -> each.getId().equals(row))
                    .flatMap(each -> Focusables.in(each).stream().skip(Math.max(0, number)))
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    private FlowPane formats(Wanted wanted) {
        List<String> formats = model.formats(wanted.view());
        var chips = new FlowPane(6, 6);
        for (String ending : formats) {
            Button chip = Nodes.button(
                    context.text("export.format." + ending),
                    () -> model.choose(model.wanted().withFormat(ending)),
                    Css.CHIP);
            chip.setId("export-" + ending);
            if (ending.equals(wanted.format())) {
                chip.getStyleClass().add(Css.ON);
            }
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private Node papers(Wanted wanted) {
        return new Choice<>(
                Paper.values(),
                wanted.paper(),
                Paper::name,
                paper -> model.choose(model.wanted().withPaper(paper)));
    }

    private Node standing(Wanted wanted) {
        Boolean[] both = {false, true};
        return new Choice<>(
                both,
                wanted.portrait(),
                standing -> context.text(standing ? "export.portrait" : "export.landscape"),
                standing -> model.choose(model.wanted().withPortrait(standing)));
    }

    /// A timeline that goes on pages.
    private static boolean isTiled(Wanted wanted) {
        return wanted.view().pictures().contains(View.TIMELINE)
                && List.of("pdf", "pptx").contains(wanted.format());
    }

    private Node across(Wanted wanted) {
        return new Choice<>(
                Across.values(),
                wanted.across(),
                across -> context.text("export.across." + across),
                across -> model.choose(model.wanted().withAcross(across)));
    }

    private Node template(Wanted wanted) {
        Path file = wanted.template();
        Label name = Nodes.label(
                file == null
                        ? context.text("export.template.none")
                        : file.getFileName().toString(),
                Css.SECONDARY);
        Button choose = Nodes.button(context.text("export.choose"), this::chooseTemplate);
        choose.setId("export-template");
        Button without = Nodes.button(
                context.text("export.template.without"),
                () -> model.choose(model.wanted().withTemplate(null)));
        return file == null ? Nodes.row(8, name, choose) : Nodes.row(8, name, choose, without);
    }

    private void chooseTemplate() {
        Path folder = Optional.ofNullable(model.wanted().template())
                .map(known -> known.toAbsolutePath().getParent())
                .orElse(model.sight().folder());
        desktop.pick(getScene().getWindow(), context.text("export.template"), folder, "pptx", "potx")
                .ifPresent(file -> model.choose(model.wanted().withTemplate(file)));
    }

    private Node readers(Wanted wanted) {
        Boolean[] both = {false, true};
        return new Choice<>(
                both,
                wanted.raw(),
                raw -> context.text(raw ? "export.csv.raw" : "export.csv.people"),
                raw -> model.choose(model.wanted().withRaw(raw)));
    }

    private Node languages(Wanted wanted) {
        return new Choice<>(
                Language.values(),
                wanted.language(),
                language -> context.text("export.language." + language.code()),
                language -> model.choose(model.wanted().withLanguage(language)));
    }

    private VBox labelled(String key, Node node) {
        VBox row = Nodes.column(4, Nodes.label(context.text(key), Css.SECONDARY), node);
        row.setId(key);
        return row;
    }

    private VBox file() {
        Button choose = Nodes.button(context.text("export.choose"), this::choose);
        return labelled("export.target", Nodes.row(8, Nodes.grow(target), choose));
    }

    private void choose() {
        desktop.choose(getScene().getWindow(), context.text("command.export"), model.place())
                .ifPresent(model::permit);
    }

    private void showPreview(FileStart preview) {
        picture.getChildren().clear();
        switch (preview) {
            case FileStart.Nothing nothing -> {}
            case FileStart.FirstPage first -> {
                double scale = Math.min(
                        (PREVIEW_WIDTH - 24) / first.form().width(),
                        (PREVIEW_HEIGHT - 44) / first.form().height());
                var paper = new PaperCanvas(first.page(), first.foot(), first.form(), scale);
                paper.setAccessibleText(context.text("export.preview"));
                picture.getChildren()
                        .add(new VBox(8, paper, Nodes.label(context.text("export.pages", first.pages()), Css.SMALL)));
            }
            case FileStart.FirstLines first -> {
                var lines = Nodes.label(first.text(), Css.SMALL, "k-file-text");
                lines.setMaxSize(PREVIEW_WIDTH - 16, PREVIEW_HEIGHT - 16);
                lines.setAccessibleText(context.text("export.preview"));
                picture.getChildren().add(lines);
            }
        }
    }

    private void showState(ExportState state) {
        answer.getChildren()
                .setAll(
                        switch (state) {
                            case ExportState.Choosing choosing -> List.of(buttons());
                            case ExportState.Writing writing -> List.of(writing(writing.share()));
                            case ExportState.Asking asking ->
                                List.of(
                                        Nodes.paragraph(context.text("export.exists", asking.target()), Css.WARNING),
                                        Nodes.row(
                                                8,
                                                Nodes.spacer(),
                                                Nodes.button(
                                                        context.text("export.replace"), model::replace, Css.PRIMARY),
                                                Nodes.button(context.text("command.close"), close)));
                            case ExportState.Refused refused ->
                                List.of(Nodes.paragraph(refused.why(), Css.DANGER), buttons());
                            case ExportState.Done done -> done(done.file());
                        });
    }

    private HBox buttons() {
        Button write = Nodes.button(context.text("export.write"), model::write, Css.PRIMARY);
        write.setId("export-write");
        write.setDefaultButton(true);
        return Nodes.row(8, Nodes.spacer(), write, Nodes.button(context.text("command.close"), close));
    }

    private HBox writing(double share) {
        ProgressBar bar = new ProgressBar(share <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : share);
        bar.setAccessibleText(context.text("export.writing"));
        return Nodes.row(
                8,
                Nodes.label(context.text("export.writing"), Css.SECONDARY),
                Nodes.grow(bar),
                Nodes.button(context.text("export.stop"), model::cancel));
    }

    private List<Node> done(ExportedFile file) {
        var lines = new VBox(6, Nodes.paragraph(context.text("export.done", file.path()), Css.STRONG));
        file.notes().forEach(note -> lines.getChildren().add(Nodes.paragraph(note, Css.WARNING)));
        Button open = Nodes.button(context.text("export.open"), () -> tried(desktop.open(file.path())), Css.PRIMARY);
        open.setId("export-open");
        open.setDefaultButton(true);
        Button show = Nodes.button(context.text("export.show"), () -> tried(desktop.show(file.path())));
        show.setId("export-show");
        return List.of(
                lines, Nodes.row(8, Nodes.spacer(), open, show, Nodes.button(context.text("command.close"), close)));
    }

    private void tried(boolean done) {
        if (!done) {
            answer.getChildren().addFirst(Nodes.paragraph(context.text("export.noProgram"), Css.WARNING));
        }
    }
}
