package dk.koereplan.ui.board;

import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Navigator;
import java.util.Map;
import java.util.Optional;

/// The way from a refused move to the place where what is missing can be given.
record MoveMending(Navigator navigator, Drafts drafts) {
    /// Opens that place. Where it is the moved card's own, the wanted state waits there as a draft.
    void mend(BoardViewModel.Refused move, Refusal refusal) {
        switch (refusal.mending()) {
            case Mending.Create create -> navigator.create(create.kind(), create.whole());
            case Mending.Fill fill when !fill.entity().equals(move.id()) -> navigator.edit(fill.entity(), fill.field());
            case Mending.Fill fill -> draft(move, fill.field());
            case Mending.Explain explain -> draft(move, "state");
            case Mending.None none -> {}
        }
    }

    private void draft(BoardViewModel.Refused move, String field) {
        Value wanted = new Value.Text(move.target().name());
        drafts.type(move.id(), EntityKind.INITIATIVE, Map.of("state", Optional.of(wanted)));
        navigator.edit(move.id(), field);
    }
}
