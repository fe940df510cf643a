package dk.koereplan.ui.board;

import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.ui.common.Drafts;
import dk.koereplan.ui.common.Navigator;

/// The way from a refused move to the place where what is missing can be given.
record MoveMending(Navigator navigator, Drafts drafts, WaitingMove waiting) {
    /// Opens that place. Where it is the moved card's own, what the move wanted waits there as a draft; else the move
    /// itself waits for what is made there.
    void mend(CardHand.Refused refused, Mending mending) {
        switch (mending) {
            case Mending.Create create -> {
                waiting.begin(refused);
                navigator.create(create.kind(), create.whole());
            }
            case Mending.Fill fill
            when !fill.entity().equals(refused.id()) -> {
                waiting.begin(refused);
                navigator.edit(fill.entity(), fill.field());
            }
            case Mending.Fill fill -> draft(refused, fill.field());
            case Mending.Explain explain -> draft(refused, "state");
            case Mending.None none -> {}
        }
    }

    private void draft(CardHand.Refused refused, String field) {
        if (!refused.move().wanted().isEmpty()) {
            drafts.type(refused.id(), EntityKind.INITIATIVE, refused.move().wanted());
        }
        navigator.edit(refused.id(), field);
    }
}
