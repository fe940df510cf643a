package dk.koereplan.scene;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.scene.Polyline.Form;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextStyle;
import java.util.List;

/// A picture with every kind of shape, every fill and most roles.
public final class SampleScene {
    public static final Tag LATE =
            new Tag(new Subject.Recorded(EntityKind.MILESTONE, "MP-3"), "Aftale om dataadgang, 51 dage forsinket");
    public static final Tag BAR =
            new Tag(new Subject.Recorded(EntityKind.INITIATIVE, "IN-014"), "Datadeling med speciallæger, i gang, rød");

    private static final List<String> STATES = List.of(
            "proposed",
            "agreed",
            "planned",
            "in-progress",
            "in-progress.rest",
            "on-hold",
            "delivered",
            "in-operation",
            "closed",
            "dropped",
            "superseded");
    private static final List<String> LIGHTS = List.of("red", "yellow", "green", "not-assessed", "closing");
    private static final List<Mark> LIGHT_MARKS =
            List.of(Mark.SQUARE, Mark.TRIANGLE, Mark.CIRCLE, Mark.RING, Mark.CHECK);

    private final Drawing drawing = new Drawing(new BundledFont());

    private SampleScene() {}

    public static Scene create() {
        return new SampleScene().scene();
    }

    private Scene scene() {
        drawing.box(Roles.PANEL, new Bounds(16, 16, 928, 608), 10);
        drawing.text(Roles.INK, 32, 48, "Røde æbler på åen · ÆØÅ <&> “1.234,5”", TextStyle.TITLE);
        drawing.text(Roles.INK_SECONDARY, 928, 48, "Status pr. 21-11-2026", TextStyle.SECONDARY, Anchor.END);
        bars();
        lights();
        milestones();
        money();
        chips();
        clipped();
        return drawing.scene(960, 640, "Prøve på alle former", Roles.SURFACE);
    }

    private void bars() {
        for (int i = 0; i < STATES.size(); i++) {
            double y = 72 + 28 * i;
            String role = "bar." + STATES.get(i);
            drawing.line(Roles.GRID, 32, y - 4, 448, y - 4, Stroke.THIN);
            drawing.box(role, new Bounds(200, y, 240, 20), 4);
            drawing.text(role, 208, y + 14.5, "Forløbsplaner i almen praksis", TextStyle.SECONDARY);
            drawing.text(Roles.INK, 32, y + 14.5, STATES.get(i), TextStyle.BODY_STRONG);
        }
        drawing.tagged(BAR, () -> {
            drawing.box("bar.planned", new Bounds(200, 384, 240, 20), 4, new EndFades(40, 60));
            drawing.text("bar.planned", 248, 398.5, "Upræcis tid", TextStyle.SECONDARY);
            drawing.box(Roles.BASELINE, new Bounds(220, 407, 160, 3), 1.5);
        });
        drawing.text(Roles.INK, 32, 398.5, "soft ends, baseline", TextStyle.BODY_STRONG);
        drawing.line(Roles.AS_OF, 330, 68, 330, 420, Stroke.of(2));
        drawing.box(Roles.AS_OF, new Bounds(300, 416, 60, 20), 10);
        drawing.text(Roles.AS_OF, 330, 430, "21. nov", TextStyle.SMALL_STRONG, Anchor.MIDDLE);
        drawing.line(Roles.OWNER_ENDS, 390, 68, 390, 420, Stroke.DASHED);
    }

    private void lights() {
        for (int i = 0; i < LIGHTS.size(); i++) {
            double x = 480 + 90 * i;
            String light = "light." + LIGHTS.get(i);
            drawing.mark(light, LIGHT_MARKS.get(i), x + 6, 80, 11);
            drawing.text(light, x + 18, 84, LIGHTS.get(i), TextStyle.SECONDARY_STRONG);
            drawing.box("tile." + LIGHTS.get(i), new Bounds(x, 96, 40, 28), 4);
            drawing.mark(light, LIGHT_MARKS.get(i), x + 20, 110, 11);
            drawing.box("tile." + LIGHTS.get(i), new Bounds(x + 44, 96, 40, 28), 4, Fill.HATCHED);
            drawing.mark(light, LIGHT_MARKS.get(i), x + 64, 110, 11);
        }
    }

    private void milestones() {
        List<String> states = List.of("planned", "due-soon", "overdue", "reached", "reached-late", "dropped");
        for (int i = 0; i < states.size(); i++) {
            drawing.mark("milestone." + states.get(i), Mark.DIAMOND, 488 + 72 * i, 156, 16);
            drawing.text("milestone.label", 488 + 72 * i, 180, states.get(i), TextStyle.SMALL, Anchor.MIDDLE);
        }
        drawing.tagged(LATE, () -> drawing.mark("milestone.overdue", Mark.DIAMOND, 488, 216, 16));
        drawing.polyline(
                Roles.DEPENDENCY,
                List.of(new Point(500, 216), new Point(540, 216), new Point(540, 240), new Point(580, 240)),
                Form.ARROW,
                Stroke.of(1.25));
        drawing.polyline(
                "dependency.broken", List.of(new Point(600, 240), new Point(660, 210)), Form.ARROW, Stroke.DASHED);
        drawing.polyline(
                "region",
                List.of(new Point(700, 205), new Point(760, 200), new Point(775, 240), new Point(720, 250)),
                Form.CLOSED,
                Stroke.THIN);
        drawing.mark("gate.approved", Mark.HEXAGON, 820, 226, 18);
        drawing.mark("light.red", Mark.CROSS, 860, 226, 12);
    }

    private void money() {
        drawing.box("money.secured", new Bounds(480, 276, 120, 20), 3);
        drawing.box("money.pledged", new Bounds(602, 276, 100, 20), 3, Fill.HATCHED);
        drawing.box("money.open", new Bounds(704, 276, 90, 20), 3, Fill.STRIPED);
        drawing.box("money.lapsed", new Bounds(796, 276, 100, 20), 3, Fill.DASHED_EMPTY);
        drawing.text("money.secured", 488, 290, "sikret 4,2", TextStyle.SMALL_STRONG);
        drawing.text(Roles.INK, 602, 312, "tilsagn 2,8", TextStyle.SMALL);
        drawing.text(Roles.INK, 704, 312, "ikke afklaret 1,4", TextStyle.SMALL);
        drawing.text("money.lapsed", 796, 312, "mindst 1,6 + 1 ukendt", TextStyle.SMALL);
    }

    private void chips() {
        List<String> roles = List.of(
                Roles.CHIP,
                Roles.CHIP_ON,
                Roles.BADGE_DEMO,
                Roles.WARNING,
                Roles.CONFLICT,
                "gate.planned",
                "gate.on-agenda",
                "gate.approved",
                "gate.held",
                "gate.postponed",
                "gate.cancelled",
                "hearing.draft",
                "hearing.open",
                "hearing.closed",
                "hearing.processing",
                "hearing.done",
                Roles.ACCENT,
                "tooltip",
                "region.selected",
                "region.abolished");
        for (int i = 0; i < roles.size(); i++) {
            double x = 480 + i % 4 * 112;
            double y = 336 + i / 4 * 32;
            drawing.box(roles.get(i), new Bounds(x, y, 104, 24), 12);
            drawing.text(roles.get(i), x + 52, y + 16, roles.get(i), TextStyle.SMALL, Anchor.MIDDLE);
        }
        drawing.box(Roles.TRAY, new Bounds(480, 508, 200, 24), 12, Fill.DASHED_EMPTY);
        drawing.text(Roles.TRAY, 492, 524, "Evaluering · ukendt", TextStyle.SECONDARY);
        drawing.box(Roles.SELECTION, new Bounds(700, 506, 160, 28), 6);
        drawing.text(Roles.LINK, 712, 524, "Vis kilden →", TextStyle.BODY);
    }

    private void clipped() {
        drawing.clipped(new Bounds(32, 460, 400, 60), () -> {
            drawing.box(Roles.BAND, new Bounds(0, 440, 800, 100), 0);
            drawing.text(Roles.INK, 380, 500, "4,2 mio. kr. klippet af", TextStyle.FIGURE, Anchor.MIDDLE);
        });
        String text =
                "En lang sætning om fælles kvalitetsarbejde, der skal brydes over to linjer og derefter afkortes.";
        List<String> lines = drawing.fit().wrap(text, TextStyle.BODY, 240, 2);
        for (int i = 0; i < lines.size(); i++) {
            drawing.text(Roles.INK, 32, 556 + 18 * i, lines.get(i), TextStyle.BODY);
        }
    }
}
