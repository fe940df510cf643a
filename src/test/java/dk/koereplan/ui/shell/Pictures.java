package dk.koereplan.ui.shell;

import dk.koereplan.i18n.Language;
import dk.koereplan.ui.common.Screen;
import dk.koereplan.ui.theme.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;

/// Writes pictures of the screens: `FOLDER WIDTHxHEIGHT light|dark da|en SAMPLE [SCREEN...]`.
final class Pictures {
    private Pictures() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String[] size = args[1].split("x");
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try (var pictures = new ScreenSnapshots(
                    TestPorts.in(Files.createTempDirectory("pictures")),
                    Integer.parseInt(size[0]),
                    Integer.parseInt(size[1]),
                    Theme.of(args[2]),
                    Language.of(args[3]))) {
                String suffix = "-" + args[1] + "-" + args[2] + "-" + args[3] + ".png";
                write(pictures.welcome(), folder.resolve("welcome" + suffix));
                pictures.shell().sample(args[4]);
                var desk = pictures.shell().workspace().orElseThrow().desk();
                desk.select(desk.context().index().initiatives().get(2).id().value());
                for (Screen screen : Screen.values()) {
                    write(pictures.picture(screen), folder.resolve(screen.name().toLowerCase() + suffix));
                }
            } catch (Throwable e) {
                e.printStackTrace();
            } finally {
                done.countDown();
            }
        });
        done.await();
        System.exit(0);
    }

    static void write(Image image, Path file) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        ImageIO.write(out, "png", file.toFile());
    }
}
