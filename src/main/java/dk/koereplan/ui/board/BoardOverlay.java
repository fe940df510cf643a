package dk.koereplan.ui.board;

import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.Shape;
import dk.koereplan.scene.board.BoardGeometry;
import dk.koereplan.scene.board.BoardScene;
import dk.koereplan.ui.common.PlanContext;
import dk.koereplan.ui.control.PointerWords;
import java.util.ArrayList;
import java.util.List;

/// What lies above the board: the card in hand with words beside it, or else what the pointer is on.
record BoardOverlay(PlanContext context, BoardViewModel model, BoardGestures gestures) {
    List<Shape> shapes(Scene scene) {
        var drawing = new Drawing(context.metrics());
        model.hand().carried().ifPresentOrElse(card -> carried(drawing, scene, card), () -> hovered(drawing));
        return drawing.drawn();
    }

    private void carried(Drawing drawing, Scene scene, Carried card) {
        gestures.ghost()
                .ifPresent(place -> BoardScene.lifted(model.model(), card.id(), place, drawing.metrics())
                        .forEach(drawing::add));
        List<String> words = words(card);
        if (!words.isEmpty()) {
            gestures.pointer().ifPresent(at -> PointerWords.draw(drawing, words, at, scene.bounds()));
        }
    }

    private List<String> words(Carried card) {
        List<String> words = new ArrayList<>();
        if (card.target() != null) {
            String target = model.hand().words(card.id(), card.target());
            words.add(context.text(card.allowed() ? "board.moveTo" : "board.refused", target));
            if (card.allowed()) {
                model.full(card.target().column()).ifPresent(words::add);
            }
            card.move().against().forEach(reason -> words.add(reason.words()));
        }
        return words;
    }

    private void hovered(Drawing drawing) {
        gestures.hovered()
                .flatMap(placed -> model.model().spot(placed.tag().id()))
                .ifPresent(spot -> {
                    BoardGeometry geometry = model.geometry();
                    Bounds card = geometry.card(spot);
                    drawing.clipped(geometry.room(geometry.column(spot.column())), () -> {
                        drawing.box(Roles.HOVER, card, 8);
                        drawing.box(Roles.LINE_STRONG, card, 8);
                        if (gestures.pressing()) {
                            drawing.box(Roles.HOVER, card, 8);
                        }
                    });
                });
    }
}
