package dk.koereplan.ui.timeline;

import dk.koereplan.app.planning.Planned;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Point;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.PointerWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words beside the pointer while something is dragged: the new time, the old one, and what it would do.
record PointerNote(PlanContext context, EditWords words) {
    void draw(Drawing drawing, PendingGesture held, @Nullable Point pointer, Bounds body) {
        List<String> lines = lines(held);
        if (pointer == null || lines.isEmpty()) {
            return;
        }
        PointerWords.draw(drawing, lines, pointer, body);
    }

    private List<String> lines(PendingGesture held) {
        List<String> lines = new ArrayList<>();
        switch (held.planned()) {
            case Planned.Refused no ->
                no.why().stream()
                        .map(r -> Words.refusal(r, context.texts(), context::title))
                        .forEach(lines::add);
            case Planned.Proposal p -> {
                if (EditWords.isMany(held) || words.now(held).isEmpty()) {
                    lines.add(words.title(held));
                }
                lines.add(words.now(held));
                lines.add(words.before(held));
                lines.add(words.along(held));
                lines.add(held.consequences());
            }
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }
}
