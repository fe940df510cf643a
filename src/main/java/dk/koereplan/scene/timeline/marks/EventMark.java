package dk.koereplan.scene.timeline.marks;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.HearingRound;
import dk.koereplan.domain.work.PlanEvent;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.text.TextStyle;
import dk.koereplan.scene.text.Weight;
import dk.koereplan.scene.timeline.canvas.BodyKind;
import dk.koereplan.scene.timeline.canvas.Canvas;
import dk.koereplan.scene.timeline.canvas.LegendItems;
import dk.koereplan.scene.timeline.index.TimelineEvent;
import org.jspecify.annotations.Nullable;

/// The marks of the band of meetings: a letter in a circle for a meeting, by the sort of body; a hexagon for a decision
/// of its own; a triangle for a hearing's deadline; a square for what others hang on; a number for several of them.
public final class EventMark {
    public static final double SIZE = 16;
    /// The highest number that a mark says.
    static final int MOST = 99;
    private static final double WIDEST = 24;
    public static final TextStyle LETTER = new TextStyle(10, Weight.SEMIBOLD);

    private final Canvas canvas;
    private final Drawing drawing;
    private final double y;

    /// @param y the middle of the band
    public EventMark(Canvas canvas, double y) {
        this.canvas = canvas;
        this.drawing = canvas.drawing();
        this.y = y;
    }

    /// Returns where the mark ends.
    public double draw(TimelineEvent event, @Nullable Body body, double x) {
        Entity entity = event.entity();
        switch (entity) {
            case DecisionGate gate -> {
                drawing.mark(event.role(), Mark.HEXAGON, x, y, SIZE - 1);
                canvas.legend().signs.add(LegendItems.Sign.GATE);
            }
            case HearingRound hearing -> {
                drawing.mark(event.role(), Mark.TRIANGLE, x, y, SIZE - 3);
                canvas.legend().signs.add(LegendItems.Sign.HEARING);
            }
            case PlanEvent happens -> {
                drawing.mark(event.role(), Mark.SQUARE, x, y, SIZE - 3);
                canvas.legend().signs.add(LegendItems.Sign.EVENT);
            }
            default -> meeting(event.role(), body, x);
        }
        return x + SIZE / 2;
    }

    private void meeting(String role, @Nullable Body body, double x) {
        drawing.mark(role, Mark.CIRCLE, x, y, SIZE);
        if (body == null) {
            canvas.legend().signs.add(LegendItems.Sign.MEETING);
            return;
        }
        BodyKind kind = BodyKind.of(body);
        letter(role, canvas.texts().get("picture.timeline.body.letter." + kind), x);
        canvas.legend().bodies.add(kind);
    }

    private void letter(String role, String letter, double x) {
        drawing.text(role, x, drawing.metrics().baselineAround(y, LETTER), letter, LETTER, Anchor.MIDDLE);
    }

    /// A number as there is room for it in a mark.
    static String number(int count) {
        return count > MOST ? MOST + "+" : String.valueOf(count);
    }

    /// A mark that stands for several; returns where it ends.
    public double count(int count, double x) {
        String number = number(count);
        double width = Math.clamp(drawing.metrics().width(number, LETTER) + 9, SIZE, WIDEST);
        var pill = new Bounds(x - width / 2, y - SIZE / 2, width, SIZE);
        drawing.box("event.count", pill, SIZE / 2);
        drawing.text(
                "event.count",
                pill.centreX(),
                drawing.metrics().baselineAround(y, LETTER),
                number,
                LETTER,
                Anchor.MIDDLE);
        canvas.legend().signs.add(LegendItems.Sign.SEVERAL);
        return pill.right();
    }
}
