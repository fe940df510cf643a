package dk.koereplan.ui.export;

import dk.koereplan.export.TablePicture;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.table.HtmlRows;
import dk.koereplan.table.Table;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.ClipText;
import dk.koereplan.ui.control.Focusables;
import dk.koereplan.ui.control.SceneCanvas;
import dk.koereplan.ui.control.SceneImage;
import dk.koereplan.ui.table.TableGrid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Puts what a screen shows on the clipboard, for letters, mails and spreadsheets. For the FX thread.
public record Copying(PlanContext context, Notices notices) {
    private static final double WIDTH = 1200;

    /// A longer list is no picture; the file has it all.
    private static final int MOST_ROWS = 100;

    /// The drawing that the screen shows, or its list: two or more selected rows, else all of them. Above it stands
    /// what it is, as of when.
    ///
    /// @param otherwise the list of a screen that has neither
    public void picture(Node screen, Supplier<Table<?>> otherwise) {
        Optional<Scene> drawn = drawing(screen).flatMap(SceneCanvas::scene);
        Optional<Table<?>> list = list(screen).flatMap(grid -> grid.copied(2));
        if (drawn.isPresent()) {
            put(drawn.get());
        } else {
            context.make("copy.picture", () -> Pictured.of(list.orElseGet(otherwise), context), this::told);
        }
    }

    /// @param left how many rows stand in no picture
    private record Pictured(Scene scene, int rows, int left) {
        static <R> Pictured of(Table<R> table, PlanContext context) {
            Set<R> first = table.rows().stream().limit(MOST_ROWS).collect(Collectors.toSet());
            Table<R> shown = table.only(first::contains, table.columns());
            return new Pictured(
                    TablePicture.of(shown, WIDTH, context.metrics(), context.texts()),
                    first.size(),
                    table.rows().size() - first.size());
        }
    }

    private void told(Pictured made) {
        put(made.scene());
        if (made.left() > 0) {
            notices.say(context.text("copy.first", made.rows(), made.rows() + made.left()));
        }
    }

    private void put(Scene scene) {
        PageHead head = PageHead.of(context.scope(), scene.title(), context.texts());
        var above = new Drawing(context.metrics());
        head.draw(above, scene.width());
        Scene title = above.scene(scene.width(), head.height(), head.spoken(), Roles.SURFACE);
        var content = new ClipboardContent();
        content.putImage(SceneImage.of(List.of(title, scene)));
        Clipboard.getSystemClipboard().setContent(content);
        notices.say(context.text("copy.picture"));
    }

    /// The selected rows of the screen's list, all when none is.
    ///
    /// @param otherwise the list of a screen that has none
    public void table(Node screen, Supplier<Table<?>> otherwise) {
        Optional<Table<?>> list = list(screen).flatMap(grid -> grid.copied(1));
        if (list.isPresent()) {
            told(list.get());
        } else {
            context.make("copy.table", otherwise::get, this::told);
        }
    }

    private void told(Table<?> table) {
        int rows = table.rows().size();
        if (rows == 0) {
            notices.say(context.text("copy.nothing"));
        } else {
            ClipText.put(HtmlRows.of(table), table.text());
            notices.say(context.text("copy.table", rows));
        }
    }

    /// The largest that is seen.
    private static Optional<SceneCanvas> drawing(Node screen) {
        return seen(screen, ".k-scene", SceneCanvas.class)
                .max(Comparator.comparingDouble(canvas -> canvas.getWidth() * canvas.getHeight()));
    }

    /// The one that the user works in, else the first that is seen.
    private static Optional<TableGrid<?>> list(Node screen) {
        List<TableGrid<?>> all = seen(screen, ".table-view", TableGrid.class)
                .<TableGrid<?>>map(grid -> grid)
                .toList();
        return Stream.concat(all.stream().filter(Copying::isWorkedIn), all.stream())
                .findFirst();
    }

    private static <N extends Node> Stream<N> seen(Node screen, String selector, Class<N> kind) {
        return screen.lookupAll(selector).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(Copying::isSeen);
    }

    private static boolean isWorkedIn(Node node) {
        return Focusables.within(node, node.getScene().getFocusOwner());
    }

    private static boolean isSeen(Node node) {
        return Stream.<Node>iterate(node, each -> each != null, Node::getParent).allMatch(Node::isVisible);
    }
}
