package dk.koereplan.ui.board.offender;

import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Navigator;
import dk.koereplan.ui.common.PlanContext;

/// A bag of everything, and who takes out of it what it needs.
record Desk(PlanContext context, Edits edits, Navigator navigator) {
    record Card(Desk desk) {
        boolean undo() {
            desk.edits().undo();
            return desk.context().readOnly();
        }
    }
}
