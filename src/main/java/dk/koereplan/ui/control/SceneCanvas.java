package dk.koereplan.ui.control;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.EndFades;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// A scene on one canvas, made for exactly the area that is given. The things in it are picked with the mouse, or
/// stepped through with the arrow keys, and each says its own sentence.
public final class SceneCanvas extends Region {
    private static final double REACH = 6;
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter;
    private final Overlay overlay;
    private final Tooltip tooltip = new Tooltip();
    private final BiFunction<Double, Double, Scene> picture;
    private Consumer<Tag> picked = tag -> {};
    private Consumer<Tag> opened = tag -> {};
    private @Nullable Consumer<Placed> stepped;
    private DoubleUnaryOperator leastHeight = width -> 0;
    private Runnable painted = () -> {};
    private Predicate<Tag> answers = tag -> true;
    private @Nullable BiConsumer<MouseEvent, Optional<Placed>> hovered;
    private @Nullable SceneTree tree;
    private @Nullable Scene scene;
    private @Nullable Tag current;
    private boolean byKeyboard;

    /// @param picture makes the scene for a width and a height in pixels
    public SceneCanvas(Palette palette, BiFunction<Double, Double, Scene> picture) {
        this.painter = new CanvasPainter(canvas.getGraphicsContext2D(), palette);
        this.picture = picture;
        overlay = new Overlay(palette);
        getChildren().addAll(canvas, overlay.canvas());
        getStyleClass().add("k-scene");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        tooltip.setShowDelay(Duration.millis(300));
        setOnMouseClicked(this::click);
        setOnMouseMoved(this::hover);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        focusedProperty().subscribe(focused -> onFocus());
    }

    /// @param onPick called when something is picked
    /// @param onOpen called when something is asked for twice: a double click, or Enter
    public void handle(Consumer<Tag> onPick, Consumer<Tag> onOpen) {
        picked = onPick;
        opened = onOpen;
    }

    /// Makes everything in the scene a link: a click opens it, Tab steps on to the next one, and a ring shows which one
    /// the keyboard is on.
    ///
    /// @param onOpen called when one is opened
    /// @param onStep called when the keyboard has come to one, so that it can be scrolled into sight
    public void link(Consumer<Tag> onOpen, Consumer<Placed> onStep) {
        opened = onOpen;
        stepped = onStep;
    }

    /// Of what the pointer shows that it can be picked, and what it is; of everything by default.
    public void answerFor(Predicate<Tag> which) {
        answers = which;
    }

    /// Tells what the pointer is over instead of showing its sentence.
    public void hovered(BiConsumer<MouseEvent, Optional<Placed>> onHover) {
        hovered = onHover;
    }

    /// Lets a screen reader read what the scene is about as a tree.
    public SceneTree readAs(SceneTree.Source source) {
        SceneTree read = new SceneTree(this, getChildren(), source);
        tree = read;
        setAccessibleRole(AccessibleRole.TREE_VIEW);
        return read;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Optional<Object> answer = Optional.ofNullable(tree).flatMap(read -> read.query(attribute, parameters));
        return answer.orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    /// Never smaller than this, so that it is scrolled.
    ///
    /// @param height how high the scene must be at a width
    public void least(double width, DoubleUnaryOperator height) {
        leastHeight = height;
        setMinSize(width, USE_COMPUTED_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return leastHeight.applyAsDouble(width < 0 ? Math.max(getMinWidth(), getWidth()) : width);
    }

    /// @param onPaint called after each painting
    public void painted(Runnable onPaint) {
        painted = onPaint;
    }

    /// Makes and paints the scene anew.
    public void repaint() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 1 || height < 1) {
            return;
        }
        Scene fresh = picture.apply(width, height);
        scene = fresh;
        Optional<Placed> still = current();
        setAccessibleText(still.map(p -> p.tag().text()).orElse(fresh.title()));
        paint(fresh);
        overlay.paint(fresh);
        painted.run();
    }

    /// Shows shapes above the scene, such as what is being dragged; none by default.
    ///
    /// @param shapes asked for after each new scene and whenever [#repaintOverlay] is called
    public void overlay(Function<Scene, List<Shape>> shapes) {
        overlay.show(shapes);
        repaintOverlay();
    }

    /// What lies above the scene now.
    public List<Shape> above() {
        return overlay.painted();
    }

    /// Paints what lies above the scene anew, and leaves the scene as it is.
    public void repaintOverlay() {
        scene().ifPresent(overlay::paint);
    }

    private void paint(Scene fresh) {
        Optional<Placed> ringed = stepped != null && byKeyboard && isFocused() ? current() : Optional.empty();
        painter.paint(ringed.map(placed -> fresh.with(ring(placed.bounds().inset(-5)))
                        .with(ring(placed.bounds().inset(-4))))
                .orElse(fresh));
    }

    private static Box ring(Bounds bounds) {
        return new Box(bounds, 6, Fill.SOLID, EndFades.HARD, Roles.FOCUS, null);
    }

    /// What the keyboard is on, whether or not the scene shows it.
    public Optional<Tag> at() {
        return Optional.ofNullable(current);
    }

    /// What the keyboard is on, where it is now; its words may have changed. Empty while the scene does not show it.
    public Optional<Placed> current() {
        Tag here = current;
        List<Placed> all = scene().map(Scene::tagged).orElse(List.of());
        return here == null
                ? Optional.empty()
                : all.stream()
                        .filter(p -> p.tag().equals(here))
                        .findFirst()
                        .or(() -> all.stream()
                                .filter(p -> p.tag().subject().equals(here.subject()))
                                .findFirst());
    }

    private void onFocus() {
        byKeyboard = isFocusVisible() || (byKeyboard && isFocused());
        if (stepped != null && isFocused() && isFocusVisible() && current().isEmpty()) {
            step(1);
        }
        scene().ifPresent(this::paint);
    }

    public Optional<Scene> scene() {
        return Optional.ofNullable(scene);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height || scene == null) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            repaint();
        }
    }

    private Optional<Placed> at(MouseEvent event) {
        return scene().flatMap(s ->
                stepped == null ? s.at(event.getX(), event.getY()) : s.near(event.getX(), event.getY(), REACH));
    }

    private void click(MouseEvent event) {
        byKeyboard = false;
        requestFocus();
        if (!event.isStillSincePress()) {
            return;
        }
        at(event).map(Placed::tag).ifPresent(tag -> {
            go(tag);
            if (stepped != null || event.getClickCount() == 2) {
                opened.accept(tag);
            }
        });
    }

    private void hover(MouseEvent event) {
        Optional<Placed> over = at(event).filter(placed -> answers.test(placed.tag()));
        setCursor(over.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        BiConsumer<MouseEvent, Optional<Placed>> told = hovered;
        if (told != null) {
            told.accept(event, over);
            return;
        }
        Tooltip.uninstall(this, tooltip);
        over.ifPresent(placed -> {
            tooltip.setText(placed.tag().text());
            Tooltip.install(this, tooltip);
        });
    }

    private void onKey(KeyEvent event) {
        if (event.isShortcutDown()) {
            return;
        }
        KeyCode code = event.getCode();
        Optional<Placed> here = current();
        byKeyboard = true;
        switch (code) {
            case TAB -> {
                if (stepped == null || !step(event.isShiftDown() ? -1 : 1)) {
                    current = null;
                    return;
                }
            }
            case HOME, END -> {
                current = null;
                step(code == KeyCode.HOME ? 1 : -1);
            }
            case RIGHT, DOWN -> step(1);
            case LEFT, UP -> step(-1);
            case ENTER, SPACE -> here.map(Placed::tag).ifPresent(opened);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Whether there was anywhere to go.
    private boolean step(int by) {
        List<Tag> tags = scene().map(Scene::tagged).orElse(List.of()).stream()
                .map(Placed::tag)
                .toList();
        int at = current().map(placed -> tags.indexOf(placed.tag())).orElse(-1);
        int next = at < 0 && by < 0 ? tags.size() - 1 : at + by;
        if (next < 0 || next >= tags.size()) {
            return false;
        }
        go(tags.get(next));
        return true;
    }

    /// Puts the keyboard on this, also while the scene does not show it; nothing is picked.
    public void goTo(Tag tag) {
        current = tag;
        setAccessibleText(current().map(placed -> placed.tag().text()).orElse(tag.text()));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        Optional.ofNullable(tree).ifPresent(SceneTree::focusMoved);
    }

    private void go(Tag tag) {
        goTo(tag);
        picked.accept(tag);
        Consumer<Placed> shown = stepped;
        if (shown != null && byKeyboard) {
            current().ifPresent(shown);
            scene().ifPresent(this::paint);
        }
    }
}
