package dk.koereplan.ui.control;

import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Placed;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Tag;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
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

/// A scene on one canvas, made for exactly the area that is seen. The things in it are picked with the mouse, or
/// stepped
/// through with the arrow keys, and each says its own sentence.
public final class SceneCanvas extends Region {
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter;
    private final Tooltip tooltip = new Tooltip();
    private final BiFunction<Double, Double, Scene> picture;
    private Consumer<Tag> picked = tag -> {};
    private Consumer<Tag> opened = tag -> {};
    private Runnable painted = () -> {};
    private @Nullable Scene scene;
    private @Nullable Tag current;

    /// @param picture makes the scene for a width and a height in pixels
    public SceneCanvas(Palette palette, BiFunction<Double, Double, Scene> picture) {
        this.painter = new CanvasPainter(canvas.getGraphicsContext2D(), palette);
        this.picture = picture;
        getChildren().add(canvas);
        getStyleClass().add("k-scene");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        tooltip.setShowDelay(Duration.millis(300));
        setOnMouseClicked(this::click);
        setOnMouseMoved(this::hover);
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// @param onPick called when something is picked
    /// @param onOpen called when something is asked for twice: a double click, or Enter
    public void handle(Consumer<Tag> onPick, Consumer<Tag> onOpen) {
        picked = onPick;
        opened = onOpen;
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
        painter.paint(fresh);
        if (getAccessibleText() == null) {
            setAccessibleText(fresh.title());
        }
        painted.run();
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
        return scene().flatMap(s -> s.at(event.getX(), event.getY()));
    }

    private void click(MouseEvent event) {
        requestFocus();
        if (!event.isStillSincePress()) {
            return;
        }
        at(event).map(Placed::tag).ifPresent(tag -> {
            go(tag);
            if (event.getClickCount() == 2) {
                opened.accept(tag);
            }
        });
    }

    private void hover(MouseEvent event) {
        Optional<Placed> over = at(event);
        setCursor(over.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
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
        Tag here = current;
        switch (code) {
            case RIGHT, DOWN -> step(1);
            case LEFT, UP -> step(-1);
            case ENTER, SPACE -> {
                if (here != null) {
                    opened.accept(here);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        List<Tag> tags = scene().map(Scene::tagged).orElse(List.of()).stream()
                .map(Placed::tag)
                .toList();
        if (!tags.isEmpty()) {
            int at = current == null ? -1 : tags.indexOf(current);
            int next = at < 0 ? (by > 0 ? 0 : tags.size() - 1) : Math.clamp(at + by, 0, tags.size() - 1);
            go(tags.get(next));
        }
    }

    private void go(Tag tag) {
        current = tag;
        setAccessibleText(tag.text());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        picked.accept(tag);
    }
}
