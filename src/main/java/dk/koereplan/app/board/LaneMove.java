package dk.koereplan.app.board;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.work.Profession;
import dk.koereplan.scene.board.BoardLane;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import java.util.List;

/// What an initiative is given by its lane.
record LaneMove(CardMoves.Draft draft, BoardModel model) {
    void to(int lane) {
        LaneField field = model.setting().lanes();
        if (field == null) {
            return;
        }
        String id = model.lanes().get(lane).lane().outer();
        String title = model.lanes().get(lane).title();
        String name = name(field);
        Mending inForm = new Mending.Fill(draft.initiative().id().value(), name);
        if (BoardLane.isSeveral(id)) {
            draft.refuse(inForm, "board.lane.several");
        } else if (BoardLane.isNone(id)) {
            none(field, inForm);
        } else {
            give(field, id);
            draft.say("board.laid", draft.initiative().title(), title);
        }
    }

    private static String name(LaneField field) {
        return switch (field) {
            case TRACK -> "track";
            case PROFESSION -> "professions";
            default -> "ownerPeriods";
        };
    }

    /// Who was responsible is not forgotten by a card that is moved; a track or a profession is taken off.
    private void none(LaneField field, Mending inForm) {
        switch (field) {
            case TRACK -> draft.set("track", null);
            case PROFESSION -> draft.set("professions", List.of());
            default -> draft.refuse(inForm, "board.lane.none");
        }
        draft.say("board.laid.none", draft.initiative().title());
    }

    private void give(LaneField field, String id) {
        switch (field) {
            case TRACK -> {
                boolean track = draft.scope().index().find(id).orElse(null) instanceof Track;
                draft.set("track", track ? Id.of(id) : null);
                if (!track) {
                    draft.set("agreement", Id.of(id));
                }
            }
            case PROFESSION -> draft.set("professions", List.of(Profession.valueOf(id)));
            default ->
                draft.set(
                        "ownerPeriods",
                        new OwnerFrom(OwnerRef.parse(id), draft.scope().facts()).periods(draft.initiative()));
        }
    }
}
