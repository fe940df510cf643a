package dk.koereplan.app.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.IdSource;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.InitiativeGuards;
import dk.koereplan.domain.edit.Mending;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.board.BoardCell;
import dk.koereplan.scene.board.BoardModel;
import dk.koereplan.scene.board.BoardSpot;
import dk.koereplan.scene.board.ColumnKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a card is given by the column and the lane that it is put in: one edit for both.
///
/// @param source of what is made
public record CardMoves(Scope scope, IdSource ids, Provenance source, Texts texts) {
    /// Somebody puts a card of a board elsewhere on it. The board may be of a moment ago: what is written is worked out
    /// from the plan of now.
    public CardMove to(BoardModel model, BoardSpot from, BoardCell target) {
        Initiative shown = model.at(from);
        Initiative initiative = scope.index().find(Initiative.class, shown.id()).orElse(shown);
        BoardCell is = model.cell(from);
        if (is.equals(target)) {
            return CardMove.NONE;
        }
        Draft draft = new Draft(this, initiative);
        try {
            if (is.lane() != target.lane()) {
                new LaneMove(draft, model).to(target.lane());
            }
            if (!is.column().equals(target.column())) {
                column(draft, target.column());
            }
            return draft.move();
        } catch (InvalidValue invalid) {
            return draft.refused(Refusal.of(initiative.id().value(), invalid));
        }
    }

    private static void column(Draft draft, ColumnKey column) {
        switch (column) {
            case ColumnKey.InPhase(Phase phase) -> draft.phase(phase.state());
            case ColumnKey.Before(var forum) -> new ForumMove(draft).to(forum);
            case ColumnKey.Lit(var light) -> new ReportMove(draft).light(light);
            case ColumnKey.Reported(var stage) -> new ReportMove(draft).stage(stage);
        }
    }

    /// Another state, whatever the columns of the board are.
    public CardMove phase(Initiative initiative, InitiativeState state) {
        Draft draft = new Draft(this, initiative);
        if (initiative.state() != state) {
            draft.phase(Optional.of(state));
        }
        return draft.move();
    }

    /// Why an initiative that is coming stays so, whatever its recorded state; empty for any other.
    private Optional<String> coming(Initiative initiative) {
        var facts = scope.facts().of(initiative);
        Optional<Agreement> awaited = facts.phase() == Phase.COMING ? facts.agreement() : Optional.<Agreement>empty();
        return awaited.map(agreement -> texts.get(
                "board.coming", agreement.title(), WhenWords.say(agreement.validity(), texts, scope.index()::title)));
    }

    /// A move as it is put together.
    static final class Draft {
        private final CardMoves moves;
        private final Initiative initiative;
        private final Map<String, @Nullable Object> values = new TreeMap<>();
        private final List<Edit.Step> more = new ArrayList<>();
        private final List<String> said = new ArrayList<>();
        private final List<CardMove.Reason> against = new ArrayList<>();
        private final Map<String, Optional<Value>> wanted = new TreeMap<>();

        private Draft(CardMoves moves, Initiative initiative) {
            this.moves = moves;
            this.initiative = initiative;
        }

        CardMoves moves() {
            return moves;
        }

        Initiative initiative() {
            return initiative;
        }

        Scope scope() {
            return moves.scope;
        }

        /// A field of the initiative itself.
        void set(String field, @Nullable Object value) {
            values.put(field, value);
        }

        /// What else is written with it.
        void also(Edit edit) {
            more.addAll(edit.steps());
        }

        void say(String key, Object... arguments) {
            said.add(moves.texts.get(key, arguments));
        }

        void refuse(Mending mending, String key, Object... arguments) {
            against.add(new CardMove.Reason(moves.texts.get(key, arguments), mending));
        }

        void refuse(Refusal refusal) {
            against.add(new CardMove.Reason(
                    Words.refusal(refusal, moves.texts, moves.scope.index()::title), refusal.mending()));
        }

        CardMove refused(Refusal refusal) {
            refuse(refusal);
            return move();
        }

        /// @param state empty for what is coming, which only the day makes so
        void phase(Optional<InitiativeState> state) {
            Optional<String> coming = moves.coming(initiative);
            if (coming.isPresent()) {
                against.add(new CardMove.Reason(coming.get(), Mending.NONE));
            } else if (state.isEmpty()) {
                refuse(Mending.NONE, "board.coming.not");
            } else {
                InitiativeState to = state.get();
                set("state", to);
                wanted.put("state", Optional.of(new Value.Text(to.name())));
                say("board.moved", initiative.title(), Words.of(to, moves.texts));
                InitiativeGuards.against(
                                initiative,
                                Records.with(initiative, "state", to),
                                moves.scope.index().roadmap())
                        .forEach(this::refuse);
            }
        }

        private CardMove move() {
            List<Edit.Step> steps = new ArrayList<>();
            if (!values.isEmpty()) {
                steps.add(new Edit.Step.Put(Records.with(initiative, values), initiative));
            }
            steps.addAll(more);
            return new CardMove(Edit.of(steps.toArray(Edit.Step[]::new)), String.join(" ", said), against, wanted);
        }
    }
}
