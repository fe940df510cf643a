package dk.koereplan.scene.part;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Mark;

/// A light is a shape and a word beside its colour: ■ Rød, ▲ Gul, ● Grøn, ○ Ikke vurderet.
public interface Lights {
    static Mark mark(Rag rag) {
        return switch (rag) {
            case RED -> Mark.SQUARE;
            case YELLOW -> Mark.TRIANGLE;
            case GREEN -> Mark.CIRCLE;
            case NOT_ASSESSED -> Mark.RING;
            case CLOSING -> Mark.CHECK;
        };
    }

    static void draw(Drawing drawing, Rag rag, double x, double y, double size) {
        drawing.mark(RoleNames.light(rag), mark(rag), x, y, size);
    }

    static String word(Rag rag, Texts texts) {
        return Words.of(rag, texts);
    }
}
