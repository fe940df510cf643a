package dk.koereplan.ui.timeline;

import dk.koereplan.ui.common.PlanContext;

import dk.koereplan.app.planning.Planned;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Point;
import dk.koereplan.scene.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words beside the pointer while something is dragged: the new time, the old one, and what it would do.
record PointerNote(PlanContext context, EditWords words) {
    private static final String ROLE = "tooltip";
    private static final double PAD = 8;
    private static final double LINE = 16;
    private static final double WIDEST = 420;
    private static final double AWAY = 16;
    private static final int MOST = 3;

    void draw(Drawing drawing, PendingGesture held, @Nullable Point pointer, Bounds body) {
        List<String> lines = lines(held);
        if (pointer == null || lines.isEmpty()) {
            return;
        }
        List<String> shown = lines.stream()
                .flatMap(l -> drawing.fit().wrap(l, TextStyle.SECONDARY_STRONG, WIDEST, MOST).stream())
                .toList();
        double width = 2 * PAD
                + shown.stream()
                        .mapToDouble(l -> drawing.metrics().width(l, TextStyle.SECONDARY_STRONG))
                        .max()
                        .orElse(0);
        double height = 2 * PAD + LINE * shown.size() - 4;
        double x = Math.clamp(pointer.x() + AWAY, body.x(), Math.max(body.x(), body.right() - width));
        double below = pointer.y() + AWAY;
        double y = below + height > body.bottom() ? pointer.y() - AWAY - height : below;
        drawing.box(ROLE, new Bounds(x, y, width, height), 6);
        for (int i = 0; i < shown.size(); i++) {
            TextStyle style = i == 0 ? TextStyle.SECONDARY_STRONG : TextStyle.SECONDARY;
            drawing.text(ROLE, x + PAD, y + PAD + 10 + LINE * i, shown.get(i), style);
        }
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
                lines.add(Consequences.of(p, context).sentence());
            }
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }
}
