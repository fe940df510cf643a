package dk.koereplan.export;

import dk.koereplan.domain.strategy.ElementKind;
import dk.koereplan.domain.strategy.StrategyElement;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.part.PageHead;
import dk.koereplan.scene.text.TextMetrics;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;
import java.util.stream.Collectors;

/// The first page of a report: whose plan it is, as of when, what it is for, and on which page everything stands.
public final class ReportFront {
    private static final double PAD = 16;
    private static final double COLUMN = 640;
    private static final double LINE = 18;
    private static final double ROW = 24;
    private static final int MOST_LINES = 3;

    private final Material material;
    private final Texts texts;
    private final Drawing drawing;
    private final double width;
    private double y;

    /// A part of the report.
    ///
    /// @param page its first, counted from 1
    public record Part(String name, int page) {}

    private ReportFront(Material material, TextMetrics metrics) {
        this.material = material;
        this.texts = material.texts();
        this.drawing = new Drawing(metrics);
        this.width = material.request().layout().page().sceneWidth();
    }

    /// @param parts in their order
    public static ViewScene of(Material material, List<Part> parts, TextMetrics metrics) {
        return new ReportFront(material, metrics).drawn(parts);
    }

    private ViewScene drawn(List<Part> parts) {
        PageHead head = material.head();
        head.draw(drawing, width);
        y = head.height() + 48;
        words(head.title(), TextStyle.FIGURE, 38);
        y += 6;
        material.request().roadmap().all(StrategyElement.class).stream()
                .filter(element -> element.kind() == ElementKind.VISION)
                .forEach(vision -> words(vision.title(), TextStyle.BODY, LINE));
        y += 22;
        drawing.text(Roles.INK, PAD, y, texts.get("report.contents"), TextStyle.TITLE);
        y += 8;
        parts.forEach(this::part);
        String empty =
                material.emptyLists().stream().map(list -> list.title(texts)).collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            y += ROW + PAD;
            words(texts.get("report.empty", empty), TextStyle.SECONDARY, LINE);
        }
        return new ViewScene(drawing.scene(width, y + PAD, head.spoken(), Roles.SURFACE), head, 0);
    }

    private void words(String text, TextStyle style, double line) {
        for (String each : drawing.fit().wrap(text, style, Math.min(COLUMN, width - 2 * PAD), MOST_LINES)) {
            drawing.text(Roles.INK, PAD, y, each, style);
            y += line;
        }
    }

    private void part(Part part) {
        double right = Math.min(COLUMN, width - PAD);
        y += ROW;
        drawing.text(Roles.INK, PAD, y, part.name(), TextStyle.BODY);
        drawing.text(Roles.INK, right, y, String.valueOf(part.page()), TextStyle.BODY, Anchor.END);
        drawing.line(Roles.LINE, PAD, y + 7, right, y + 7, Stroke.THIN);
    }
}
