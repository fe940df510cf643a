package dk.koereplan.app.board;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateState;
import dk.koereplan.domain.roadmap.Records;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// An initiative is put before a forum: its open gate goes there, or a new one is planned.
record ForumMove(CardMoves.Draft draft) {
    /// @param forum null for none
    void to(@Nullable Id<Body> forum) {
        Optional<DecisionGate> open = draft
                .scope()
                .index()
                .gatesOf(draft.initiative().id())
                .stream()
                .filter(gate -> gate.state().isOpen())
                .findFirst();
        if (forum == null) {
            open.ifPresent(gate -> refuse(gate, "board.forum.none"));
        } else if (open.isEmpty()) {
            plan(forum);
        } else if (!forum.equals(open.get().body()) && open.get().state() == GateState.ON_AGENDA) {
            refuse(open.get(), "board.forum.agenda");
        } else if (!forum.equals(open.get().body())) {
            move(open.get(), forum);
        }
    }

    private void refuse(DecisionGate gate, String key) {
        draft.refuse(new Mending.Fill(gate.id().value(), "state"), key, gate.title());
    }

    private String title(Id<Body> forum) {
        return draft.scope().index().title(forum.value());
    }

    private void plan(Id<Body> forum) {
        draft.also(Edit.put(Records.make(
                DecisionGate.class,
                draft.moves().ids().next(),
                Map.of(
                        "title",
                        draft.initiative().title(),
                        "body",
                        forum,
                        "subject",
                        draft.initiative().id(),
                        "state",
                        GateState.PLANNED,
                        "source",
                        draft.moves().source()))));
        draft.say("board.forum.planned", draft.initiative().title(), title(forum));
    }

    /// A meeting is of one forum: the gate leaves the one that it was for.
    private void move(DecisionGate gate, Id<Body> forum) {
        TreeMap<String, @Nullable Object> values = new TreeMap<>();
        values.put("body", forum);
        values.put("meeting", null);
        draft.also(Edit.change(gate, Records.with(gate, values)));
        draft.say("board.forum.moved", gate.title(), title(forum));
    }
}
