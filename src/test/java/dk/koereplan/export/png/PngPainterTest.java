package dk.koereplan.export.png;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.export.letters.Lettering;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.SampleScene;
import dk.koereplan.scene.text.BundledFont;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngPainterTest {
    @Test
    void paintsInTheColoursOfTheRoles() throws Exception {
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT)) {
            var file = new ByteArrayOutputStream();
            new PngPainter(palette, new Lettering(new BundledFont())).write(SampleScene.create(), 2, file);
            var image = ImageIO.read(new ByteArrayInputStream(file.toByteArray()));

            assertThat(image.getWidth()).isEqualTo(1920);
            Map<Integer, Long> pixels = Arrays.stream(
                            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                    .boxed()
                    .collect(Collectors.groupingBy(rgb -> rgb, Collectors.counting()));
            for (String role : List.of("bar.in-progress", "money.secured", "light.red", "panel", "as-of", "region")) {
                assertThat(pixels).as(role).containsKey(palette.of(role).fill().argb());
            }
        }
    }
}
