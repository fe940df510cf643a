package dk.koereplan.scene.board;

import dk.koereplan.analysis.facts.InitiativeFacts;
import dk.koereplan.analysis.facts.MilestoneFacts;
import dk.koereplan.analysis.facts.MoneyState;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.words.FactWords;
import dk.koereplan.words.PhaseWords;
import java.util.Objects;
import java.util.Optional;

/// What a card says.
record CardWords(BoardModel model, InitiativeFacts facts, FactWords words) {
    static CardWords of(BoardModel model, Initiative initiative) {
        return new CardWords(
                model,
                model.scope().facts().of(initiative),
                new FactWords(model.scope().facts(), model.texts()));
    }

    private Texts texts() {
        return model.texts();
    }

    private Initiative initiative() {
        return facts.initiative();
    }

    String owner() {
        return words.owner(facts);
    }

    Optional<MilestoneFacts> next() {
        return facts.next();
    }

    String nextDate() {
        return next().map(words::dueShort).orElseGet(() -> words.noNext(facts));
    }

    String nextTitle() {
        return next().map(m -> m.milestone().title()).orElse("");
    }

    String money() {
        return facts.money().state() == MoneyState.NOT_STATED
                ? texts().get("fact.money.notStated")
                : words.money().words(facts.money());
    }

    /// From when until when.
    String span() {
        return words.span(facts);
    }

    /// The report's line of why, or else what it is for; empty when nobody has said either.
    String why() {
        String cause = facts.light().cause();
        String goal = initiative().goal();
        return cause.isBlank() ? Objects.requireNonNullElse(goal, "") : cause;
    }

    String spoken() {
        String next = next().map(m -> texts().get(
                                "picture.board.card.milestone", m.milestone().title(), words.due(m)))
                .orElseGet(() -> words.noNext(facts));
        String conflict = model.hasConflict(initiative()) ? ", " + texts().get("picture.board.conflict") : "";
        return String.join(
                        ", ",
                        initiative().title(),
                        PhaseWords.inline(facts.phase(), texts()),
                        owner(),
                        Words.inline(facts.light().rag(), texts()),
                        next,
                        money())
                + conflict;
    }
}
