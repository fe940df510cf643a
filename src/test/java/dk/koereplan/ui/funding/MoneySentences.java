package dk.koereplan.ui.funding;

import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shapes;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The sentences of a picture: what stands on one line, under the small heading above it, and what a screen reader says
/// of each thing.
final class MoneySentences {
    private MoneySentences() {}

    static List<String> of(Scene scene) {
        Map<Double, StringBuilder> lines = new LinkedHashMap<>();
        List<String> said = new ArrayList<>();
        Text heading = null;
        for (Shapes.Seen seen : Shapes.of(scene)) {
            Tag tag = seen.shape().tag();
            if (tag != null && !said.contains(tag.text())) {
                said.add(tag.text());
            }
            if (seen.shape() instanceof Text text) {
                if (text.style().equals(TextStyle.SMALL_STRONG)) {
                    heading = text;
                }
                StringBuilder line = lines.computeIfAbsent(text.baseline(), k -> new StringBuilder());
                line.append(text.text()).append('\t');
                if (heading != null && heading.baseline() < text.baseline()) {
                    line.append('[').append(heading.text()).append("]\t");
                }
            }
        }
        lines.values().forEach(line -> said.add(line.toString()));
        return said;
    }
}
