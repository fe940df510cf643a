package dk.koereplan.boot;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.FileOutput;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.Progress;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Layout;
import dk.koereplan.export.Material;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.settings.PreferencesFile;
import dk.koereplan.ui.common.ImmediateTasks;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.shell.Ports;
import dk.koereplan.ui.shell.ScreenSnapshots;
import dk.koereplan.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Writes a picture of every screen of a plan, and its timeline as PDF, with no display at all.
///
/// @param folder is made when it is missing; files of the same name are replaced
record Pictures(Program program, Path folder, Language language, List<Screen> screens) {
    /// The timeline is drawn at these zoom levels too.
    private static final List<String> ZOOMS =
            List.of("timeline.zoom.all", "timeline.zoom.YEAR", "timeline.zoom.QUARTER", "timeline.zoom.MONTH");

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;

    /// @return the files written
    List<Path> write(PlanSession session) throws IOException {
        List<Path> written = new ArrayList<>();
        Files.createDirectories(folder);
        for (Map.Entry<String, Image> picture : pictures(session).entrySet()) {
            Path target = folder.resolve(picture.getKey() + ".png");
            BufferedImage image = toAwt(picture.getValue());
            program.output().write(target, FileOutput.Existing.REPLACED, out -> ImageIO.write(image, "png", out));
            written.add(target);
        }
        Path timeline = folder.resolve("timeline.pdf");
        program.export()
                .write(
                        new Material(timeline(session)),
                        List.of(timeline),
                        FileOutput.Existing.REPLACED,
                        Progress.unheard(),
                        file -> {});
        written.add(timeline);
        return written;
    }

    private ExportRequest timeline(PlanSession session) {
        Roadmap roadmap = session.roadmap();
        Instant now = program.clock().instant();
        return new ExportRequest(
                roadmap,
                AsOf.of(roadmap, now),
                View.TIMELINE,
                TimelineCut.WHOLE,
                PlanFilter.EMPTY,
                language,
                Layout.of(PlanExport.stamp(roadmap, now)));
    }

    private Map<String, Image> pictures(PlanSession session) throws IOException {
        Path scratch = Files.createTempDirectory("koereplan");
        try {
            return onToolkit(session, new PreferencesFile(scratch.resolve("preferences.properties")));
        } finally {
            Files.deleteIfExists(scratch.resolve("preferences.properties"));
            Files.deleteIfExists(scratch);
        }
    }

    private Map<String, Image> onToolkit(PlanSession session, PreferencesFile preferences) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Map<String, Image>> drawn = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                drawn.complete(draw(session, program.ports(new ImmediateTasks(), preferences)));
            } catch (RuntimeException | Error e) {
                drawn.completeExceptionally(e);
            }
        });
        try {
            return drawn.join();
        } catch (CompletionException e) {
            throw new IOException(e.getCause());
        } finally {
            Platform.exit();
        }
    }

    /// What a screen is called on the command line and in file names.
    static String name(Screen screen) {
        return screen.name().toLowerCase(Locale.ROOT);
    }

    /// @param names as [#name(Screen)] gives them
    static List<Screen> named(List<String> names) {
        return Arrays.stream(Screen.values())
                .filter(screen -> names.contains(name(screen)))
                .toList();
    }

    /// The first name that is no screen's.
    static Optional<String> unknown(List<String> names) {
        List<String> known = Arrays.stream(Screen.values()).map(Pictures::name).toList();
        return names.stream().filter(name -> !known.contains(name)).findFirst();
    }

    static String unknown(String name, Texts texts) {
        return texts.get(
                "cli.pictures.screen",
                name,
                Arrays.stream(Screen.values()).map(Pictures::name).collect(Collectors.joining(", ")));
    }

    private Map<String, Image> draw(PlanSession session, Ports ports) {
        Map<String, Image> images = new LinkedHashMap<>();
        try (ScreenSnapshots window = new ScreenSnapshots(ports, WIDTH, HEIGHT, Theme.LIGHT, language)) {
            window.open(session);
            for (Theme theme : Theme.values()) {
                window.wear(theme);
                for (Screen screen : screens) {
                    images.put(name(screen) + "-" + name(theme), window.picture(screen));
                }
            }
            if (screens.contains(Screen.TIMELINE)) {
                zoomed(window, images);
            }
        }
        return images;
    }

    private static void zoomed(ScreenSnapshots window, Map<String, Image> images) {
        for (Theme theme : Theme.values()) {
            window.wear(theme);
            for (String zoom : ZOOMS) {
                window.picture(Screen.TIMELINE, zoom);
                Image image =
                        zoom.endsWith(".all") ? window.picture() : window.picture(Screen.TIMELINE, "timeline.asOf");
                String level = zoom.substring(zoom.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
                images.put(name(Screen.TIMELINE) + "-" + level + "-" + name(theme), image);
            }
        }
    }

    private static String name(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    private static BufferedImage toAwt(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        return copy;
    }
}
