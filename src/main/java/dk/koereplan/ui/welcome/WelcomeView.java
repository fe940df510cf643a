package dk.koereplan.ui.welcome;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.i18n.Texts;
import dk.koereplan.ui.common.LineField;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import dk.koereplan.ui.theme.Icons;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Before a plan is open: open one, go on with a recent one, begin a new one, or look at a sample.
public final class WelcomeView extends StackPane {
    private final Texts texts;
    private final Door door;

    /// What can be done here.
    public interface Door {
        /// Asks for a file.
        void choose();

        void open(Path plan);

        void forget(Path plan);

        /// @param title what the new plan is called
        void create(String title);

        /// @param name of a sample plan
        void sample(String name);

        void switchLanguage();

        void switchTheme();
    }

    public WelcomeView(Texts texts, List<Path> recent, String version, Door door) {
        this.texts = texts;
        this.door = door;
        getStyleClass().add("k-welcome");
        VBox left = Nodes.column(
                12,
                Nodes.label("Køreplan", "k-welcome-title"),
                Nodes.paragraph(texts.get("welcome.what"), Css.SECONDARY),
                choice(Icons.OPEN, "welcome.open", "welcome.open.under", door::choose),
                fresh(),
                Nodes.label(texts.get("welcome.samples"), Css.HEADING),
                choice(Icons.SAMPLE, "welcome.demo", "welcome.demo.under", () -> door.sample(Sample.DEMO.key())),
                choice(
                        Icons.SAMPLE,
                        "welcome.strategy",
                        "welcome.strategy.under",
                        () -> door.sample(Sample.KVALITET_I_PRAKSIS.key())));
        left.setPrefWidth(430);
        left.setMinWidth(360);
        VBox right = Nodes.column(8, Nodes.label(texts.get("welcome.recent"), Css.HEADING), recent(recent));
        right.setPrefWidth(400);
        right.setMinWidth(240);
        HBox both = new HBox(48, left, right);
        both.setAlignment(Pos.CENTER);
        both.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().addAll(both, foot(version));
    }

    private HBox foot(String version) {
        HBox foot = Nodes.row(
                4,
                Nodes.iconButton(Icons.LANGUAGE, texts.get("command.language"), door::switchLanguage),
                Nodes.iconButton(Icons.THEME, texts.get("command.theme"), door::switchTheme),
                Nodes.label(version, Css.SMALL));
        foot.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(foot, Pos.BOTTOM_RIGHT);
        foot.setTranslateX(-16);
        foot.setTranslateY(-12);
        return foot;
    }

    private Button choice(Icons icon, String key, String under, Runnable action) {
        Button button = new Button();
        button.getStyleClass().add("k-choice");
        HBox words = Nodes.row(
                14,
                icon.node(),
                Nodes.column(2, Nodes.label(texts.get(key), Css.STRONG), Nodes.label(texts.get(under), Css.SECONDARY)));
        button.setGraphic(words);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.get(key) + ". " + texts.get(under));
        button.setOnAction(event -> action.run());
        button.setId(key);
        return button;
    }

    private HBox fresh() {
        TextField title = new LineField();
        title.setPromptText(texts.get("welcome.new.title"));
        title.setAccessibleText(texts.get("welcome.new.title"));
        title.setId("welcome.new.title");
        Runnable create = () -> door.create(
                title.getText().isBlank()
                        ? texts.get("welcome.new.untitled")
                        : title.getText().strip());
        title.setOnAction(event -> create.run());
        Button button = Nodes.button(texts.get("welcome.new"), create, Css.PRIMARY);
        button.setId("welcome.new");
        return Nodes.row(8, Nodes.grow(title), button);
    }

    private Region recent(List<Path> recent) {
        if (recent.isEmpty()) {
            return Nodes.paragraph(texts.get("welcome.recent.none"), Css.SECONDARY);
        }
        VBox rows = new VBox();
        for (Path path : recent) {
            Label folder = Nodes.label(String.valueOf(path.getParent()), Css.SMALL);
            folder.setMaxWidth(300);
            HBox row = Nodes.actionRow(
                    path.toString(),
                    () -> door.open(path),
                    Icons.PLAN.node(),
                    Nodes.column(0, Nodes.label(String.valueOf(path.getFileName()), Css.STRONG), folder),
                    Nodes.spacer(),
                    Nodes.iconButton(Icons.CLOSE, texts.get("welcome.forget"), () -> door.forget(path)));
            rows.getChildren().add(row);
        }
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
