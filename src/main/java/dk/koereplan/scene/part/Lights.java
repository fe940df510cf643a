package dk.koereplan.scene.part;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Fill;
import dk.koereplan.scene.Mark;

/// A light is a shape and a word beside its colour: ■ Rød, ▲ Gul, ● Grøn, ○ Ikke vurderet.
public final class Lights {
    private Lights() {}

    public static Mark mark(Rag rag) {
        return switch (rag) {
            case RED -> Mark.SQUARE;
            case YELLOW -> Mark.TRIANGLE;
            case GREEN -> Mark.CIRCLE;
            case NOT_ASSESSED -> Mark.RING;
            case CLOSING -> Mark.CHECK;
        };
    }

    public static void draw(Drawing drawing, Rag rag, double x, double y, double size) {
        drawing.mark(RoleNames.light(rag), mark(rag), x, y, size);
    }

    /// The light in the middle of a small ground; an old one on a hatched ground.
    public static void tile(Drawing drawing, Rag rag, boolean old, Bounds place) {
        if (old) {
            drawing.box(RoleNames.tile(rag), place, 4, Fill.HATCHED);
        }
        draw(drawing, rag, place.centreX(), place.centreY(), Math.min(11, place.height() - 4));
    }

    public static String word(Rag rag, Texts texts) {
        return Words.of(rag, texts);
    }
}
