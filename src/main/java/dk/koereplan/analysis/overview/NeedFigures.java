package dk.koereplan.analysis.overview;

import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.facts.Gap;
import dk.koereplan.analysis.facts.NeedCover;
import dk.koereplan.domain.funding.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Of which needs something is missing, which are covered, and of which it cannot be told. Amounts of several needs are
/// not added: they are counted.
public record NeedFigures(Figure missing, Figure covered, Figure notKnown) {
    static NeedFigures of(Scope scope) {
        List<Need> missing = new ArrayList<>();
        List<Need> covered = new ArrayList<>();
        List<Need> notKnown = new ArrayList<>();
        Stream.concat(
                        scope.initiatives().stream()
                                .filter(i -> !scope.index().needsOf(i.id()).isEmpty())
                                .flatMap(i -> scope.facts().of(i).covers().stream()),
                        scope.looseCovers().stream())
                .filter(NeedCover::hasNeed)
                .forEach(cover -> {
                    List<Need> where = switch (cover.gap()) {
                        case Gap.Missing m -> missing;
                        case Gap.Covered c -> covered;
                        case Gap.NotKnown n -> notKnown;
                    };
                    where.addAll(cover.needs());
                });
        return new NeedFigures(Figure.of(missing), Figure.of(covered), Figure.of(notKnown));
    }

    public Figure all() {
        return new Figure(Stream.of(missing, covered, notKnown)
                .flatMap(f -> f.ids().stream())
                .toList());
    }
}
