package dk.koereplan.ui.shell;

import dk.koereplan.app.Problem;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Icons;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Short messages over the upper edge of the window, where neither a legend nor a form lies. What is told in passing
/// gives way to the next that is; a refusal
/// stays long enough to be read; a failure stays until it is closed.
final class Toasts extends VBox implements Notices {
    private static final Duration SHORT = Duration.seconds(6);
    private static final Duration LONG = Duration.seconds(20);
    private static final String PASSING = "k-passing";

    private static final String ASKING = "k-asking";
    private static final String INVITING = "k-inviting";
    private static final String FAILURE = "k-danger";
    /// What nobody but the user takes away.
    private static final List<String> STAYING = List.of(ASKING, FAILURE);
    private static final int MOST = 3;
    private final Supplier<Texts> texts;
    private final Function<String, String> titleOf;
    private final Function<Throwable, Problem> problems;

    Toasts(Supplier<Texts> texts, Function<String, String> titleOf, Function<Throwable, Problem> problems) {
        super(8);
        this.texts = texts;
        this.titleOf = titleOf;
        this.problems = problems;
        setPickOnBounds(false);
        setAlignment(Pos.TOP_CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        setTranslateY(8);
    }

    @Override
    public void say(String text) {
        fade(pass(text), SHORT);
    }

    /// An older word in passing may be wrong by now, and its action may be done.
    private HBox pass(String text) {
        getChildren().removeIf(toast -> toast.getStyleClass().contains(PASSING));
        return show(text, PASSING);
    }

    @Override
    public void say(String text, List<Action> actions) {
        HBox toast = pass(text);
        actions.forEach(action -> addAction(toast, action));
        fade(toast, SHORT);
    }

    @Override
    public void ask(String text, List<Action> actions) {
        HBox toast = show(text, ASKING);
        actions.forEach(action -> addAction(toast, action));
    }

    @Override
    public void invite(String text, List<Action> actions) {
        HBox toast = show(text, INVITING);
        actions.forEach(action -> addAction(toast, action));
        fade(toast, LONG);
    }

    @Override
    public void refused(List<Refusal> refusals) {
        List<String> sentences = refusals.stream()
                .map(r -> Words.refusal(r, texts.get(), titleOf))
                .distinct()
                .toList();
        fade(show(String.join("\n", sentences), "k-warning"), LONG);
    }

    @Override
    public void problem(Throwable failure) {
        problem(failure, List.of());
    }

    /// @param way out of it
    void problem(Throwable failure, Action way) {
        problem(failure, List.of(way));
    }

    private void problem(Throwable failure, List<Action> ways) {
        Problem problem = problems.apply(failure);
        HBox toast = show(problem.sentence() + " (" + problem.code() + ")", FAILURE);
        ways.forEach(way -> addAction(toast, way));
        addAction(toast, new Action(texts.get().get("problem.copy"), () -> copy(problem.details())));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private HBox show(String text, String tone) {
        Label words = Nodes.paragraph(text);
        words.setMaxWidth(520);
        HBox toast = Nodes.row(12, words);
        toast.getStyleClass().addAll("k-toast", tone);
        toast.setMaxWidth(Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.setAccessibleText(text);
        toast.getChildren()
                .add(Nodes.iconButton(
                        Icons.CLOSE,
                        texts.get().get("command.close"),
                        () -> getChildren().remove(toast)));
        getChildren().add(tone.equals(INVITING) ? getChildren().size() : beforeInvitations(), toast);
        if (getChildren().size() > MOST) {
            getChildren().stream()
                    .filter(each -> Collections.disjoint(each.getStyleClass(), STAYING))
                    .findFirst()
                    .ifPresent(getChildren()::remove);
        }
        return toast;
    }

    /// What has happened stands above what may be answered at leisure.
    private int beforeInvitations() {
        return (int) getChildren().stream()
                .takeWhile(each -> !each.getStyleClass().contains(INVITING))
                .count();
    }

    /// After those that it has, before the button that closes it.
    private void addAction(HBox toast, Action action) {
        toast.getChildren().add(toast.getChildren().size() - 1, Nodes.button(action.words(), () -> {
            getChildren().remove(toast);
            action.run().run();
        }));
    }

    private void fade(HBox toast, Duration after) {
        PauseTransition pause = new PauseTransition(after);
        pause.setOnFinished(event -> getChildren().remove(toast));
        pause.play();
    }
}
