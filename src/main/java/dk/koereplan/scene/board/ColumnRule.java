package dk.koereplan.scene.board;

import dk.koereplan.analysis.Phase;
import dk.koereplan.analysis.overview.ReportStage;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.governance.Body;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.words.PhaseWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which columns there are, from left to right, and in which of them an initiative stands.
record ColumnRule(List<BoardColumn> columns, Function<Initiative, ColumnKey> where) {
    static ColumnRule of(ColumnField field, Scope scope, Texts texts) {
        return switch (field) {
            // the matrix is drawn in the place of cards
            case PHASE, ROLLOUT -> phases(scope, texts);
            case FORUM -> forums(scope, texts);
            case LIGHT ->
                new ColumnRule(
                        Stream.of(Rag.RED, Rag.YELLOW, Rag.GREEN, Rag.CLOSING, Rag.NOT_ASSESSED)
                                .map(rag -> column(new ColumnKey.Lit(rag), rag, texts))
                                .toList(),
                        initiative -> new ColumnKey.Lit(scope.light(initiative).rag()));
            case REPORT ->
                new ColumnRule(
                        Arrays.stream(ReportStage.values())
                                .map(stage -> column(new ColumnKey.Reported(stage), stage, texts))
                                .toList(),
                        initiative -> new ColumnKey.Reported(ReportStage.of(initiative, scope)));
        };
    }

    private static BoardColumn column(ColumnKey key, Enum<?> constant, Texts texts) {
        return new BoardColumn(key, Words.of(constant, texts), Words.inline(constant, texts));
    }

    /// One for what is coming only while something is.
    private static ColumnRule phases(Scope scope, Texts texts) {
        boolean coming = scope.initiatives().stream()
                .anyMatch(initiative -> scope.facts().phase(initiative) == Phase.COMING);
        return new ColumnRule(
                Phase.all(coming).stream()
                        .map(phase -> new BoardColumn(
                                ColumnKey.of(phase), PhaseWords.of(phase, texts), PhaseWords.inline(phase, texts)))
                        .toList(),
                initiative -> ColumnKey.of(scope.facts().phase(initiative)));
    }

    /// Those that there is one of, and whichever is to treat something.
    private static ColumnRule forums(Scope scope, Texts texts) {
        Set<String> asked = scope.initiatives().stream()
                .flatMap(initiative -> forum(initiative, scope).stream())
                .map(Id::value)
                .collect(Collectors.toSet());
        List<BoardColumn> columns = new ArrayList<>();
        String none = texts.get("picture.board.forum.none");
        columns.add(new BoardColumn(new ColumnKey.Before(null), none, none));
        scope.index().roadmap().all(Body.class).stream()
                .filter(body -> !body.perRegion() || asked.contains(body.id().value()))
                .map(body -> new BoardColumn(new ColumnKey.Before(body.id()), body.title(), body.title()))
                .forEach(columns::add);
        return new ColumnRule(
                columns,
                initiative -> new ColumnKey.Before(forum(initiative, scope).orElse(null)));
    }

    /// Who treats it next; empty when nobody is to. A forum that the plan does not hold is none.
    private static Optional<Id<Body>> forum(Initiative initiative, Scope scope) {
        return scope.index().gatesOf(initiative.id()).stream()
                .filter(gate -> gate.state().isOpen())
                .findFirst()
                .map(DecisionGate::body)
                .filter(body -> scope.index().find(Body.class, body).isPresent());
    }
}
