package dk.koereplan.scene.board;

import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.party.Region;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Subject;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneKey;
import dk.koereplan.scene.timeline.lanes.LaneRule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// The lanes of a board, from top to bottom, and in which one a card lies: each card lies in one only, so that what
/// belongs to several has a lane of its own.
///
/// @param lanes empty on a board without any
record BoardLanes(List<LaneKey> lanes, ToIntFunction<Initiative> where) {
    static BoardLanes of(@Nullable LaneField field, Scope scope, Texts texts) {
        if (field == null) {
            return new BoardLanes(List.of(), initiative -> 0);
        }
        LaneRule rule = LaneRule.of(field, scope, texts);
        int several = rule.lanes().size();
        String title = texts.get("picture.board.lane.several." + field.name());
        List<LaneKey> all = new ArrayList<>(rule.lanes());
        all.add(new LaneKey(new Subject.Lane(BoardLane.SEVERAL, null), title, title, null, null));
        boolean[] filled = new boolean[all.size()];
        scope.initiatives().forEach(initiative -> filled[place(rule.of(initiative), several)] = true);
        int[] shown = new int[all.size()];
        List<LaneKey> lanes = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            shown[i] = lanes.size();
            if (filled[i] || (i < several - 1 && takes(all.get(i), scope))) {
                lanes.add(all.get(i));
            }
        }
        return new BoardLanes(List.copyOf(lanes), initiative -> shown[place(rule.of(initiative), several)]);
    }

    private static int place(int[] places, int several) {
        return places.length == 1 ? places[0] : several;
    }

    /// A region that is gone, or that the filter leaves out, is given nothing.
    private static boolean takes(LaneKey lane, Scope scope) {
        Long ends = lane.ends();
        boolean gone = ends != null && ends < scope.asOf().day().toEpochDay();
        boolean region = scope.index().find(lane.lane().outer()).orElse(null) instanceof Region;
        return !gone && (!region || scope.filter().shows(new Id<>(lane.lane().outer())));
    }
}
