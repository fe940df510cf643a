package dk.koereplan.ui.shell;

import dk.koereplan.app.imports.SheetImport;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// A file that is dropped on the window: a plan is opened, a spreadsheet or a project is looked at for the plan that is
/// open.
///
/// @param sheet empty while there is no plan that it could come into
record DroppedFiles(Consumer<Path> plan, Optional<Consumer<Path>> sheet) {
    private static final String PLAN = ".koereplan";

    /// @param dropped what may come of a file now
    static void on(Node window, Supplier<DroppedFiles> dropped) {
        window.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (dropped.get().act(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            Optional<Runnable> act = dropped.get().act(event);
            event.setDropCompleted(act.isPresent());
            act.ifPresent(Runnable::run);
            event.consume();
        });
    }

    private Optional<Runnable> act(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files.size() == 1 ? act(files.getFirst().toPath()) : Optional.empty();
    }

    /// What comes of a file; empty when nothing does.
    Optional<Runnable> act(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(PLAN)) {
            return Optional.of(() -> plan.accept(file));
        }
        return SheetImport.ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending))
                ? sheet.map(open -> () -> open.accept(file))
                : Optional.empty();
    }
}
