package dk.koereplan.boot;

import dk.koereplan.ui.common.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desktop through its own programs. AWT's Desktop would start a second toolkit beside JavaFX.
///
/// @param system the name of the operating system, as Java has it
record SystemDesktop(String system) implements Desktop {
    private static final Logger LOG = LoggerFactory.getLogger(SystemDesktop.class);

    @Override
    public Optional<Path> choose(Window owner, String title, Path suggested) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        Path folder = suggested.getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.setInitialFileName(suggested.getFileName().toString());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(java.io.File::toPath);
    }

    @Override
    public Optional<Path> pick(Window owner, String title, Path folder, String... endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(
                        String.join(", ", endings).toUpperCase(Locale.ROOT),
                        Stream.of(endings).map(ending -> "*." + ending).toList()));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(java.io.File::toPath);
    }

    @Override
    public boolean open(Path file) {
        return run(openCommand(file.toString()));
    }

    @Override
    public boolean show(Path file) {
        return run(showCommand(file));
    }

    List<String> openCommand(String what) {
        return switch (family()) {
            case "windows" -> List.of("rundll32", "url.dll,FileProtocolHandler", what);
            case "mac" -> List.of("open", what);
            default -> List.of("xdg-open", what);
        };
    }

    List<String> showCommand(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return switch (family()) {
            case "windows" -> List.of("explorer", "/select," + file);
            case "mac" -> List.of("open", "-R", file.toString());
            default -> List.of("xdg-open", folder == null ? file.toString() : folder.toString());
        };
    }

    private String family() {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("win") && !name.contains("darwin") ? "windows" : name.contains("mac") ? "mac" : "other";
    }

    private static boolean run(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            LOG.info("The desktop has no {}", command.getFirst());
            return false;
        }
    }
}
