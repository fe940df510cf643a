package dk.koereplan.ui.funding;

import dk.koereplan.analysis.FundingSummary;
import dk.koereplan.analysis.FundingBasis;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.i18n.Alphabet;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.control.GroupedTable.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The funding lines that the filter leaves, grouped as the reader wants them.
final class FundingViewModel {
    private final Desk desk;

    FundingViewModel(Desk desk) {
        this.desk = desk;
    }

    /// What the lines are gathered by.
    enum By {
        FAMILY,
        CERTAINTY,
        INITIATIVE,
        BASIS
    }

    List<Group<FundingSource>> groups(By by) {
        Comparator<String> names = Alphabet.of(desk.texts().language());
        List<FundingSource> lines = desk.context().scope().funding().stream()
                .sorted(Comparator.comparing((FundingSource l) -> l.state().certainty())
                        .thenComparing(Entity::title, names))
                .toList();
        Map<String, List<FundingSource>> gathered = new LinkedHashMap<>();
        lines.stream()
                .sorted(order(by, names))
                .forEach(l -> gathered.computeIfAbsent(key(by, l), k -> new ArrayList<>())
                        .add(l));
        return gathered.entrySet().stream()
                .map(e -> new Group<>(e.getKey(), sum(e.getValue()), e.getValue()))
                .toList();
    }

    private Comparator<FundingSource> order(By by, Comparator<String> names) {
        return switch (by) {
            case FAMILY -> Comparator.comparing(l -> l.kind().family());
            case CERTAINTY -> Comparator.comparing(l -> l.state().certainty());
            case INITIATIVE, BASIS -> Comparator.comparing(l -> key(by, l), names);
        };
    }

    private String key(By by, FundingSource line) {
        return switch (by) {
            case FAMILY -> Words.of(line.kind().family(), desk.texts());
            case CERTAINTY -> Words.of(line.state().certainty(), desk.texts());
            case INITIATIVE -> initiative(line);
            case BASIS -> MoneyWords.basis(line.money().basis(), desk.texts());
        };
    }

    String initiative(FundingSource line) {
        return line.initiative() == null
                ? desk.text("funding.noInitiative")
                : desk.context().title(line.initiative().value());
    }

    /// A sum only where all of the group may be added. What has lapsed is not counted.
    private String sum(List<FundingSource> lines) {
        List<FundingBasis> bases = FundingSummary.of(lines.stream()
                        .filter(l -> l.state().certainty().isCountedOn())
                        .toList())
                .bases();
        return bases.size() == 1
                ? MoneyWords.sum(bases.getFirst().recorded(), desk.texts())
                : bases.isEmpty() ? "" : desk.text("funding.bases", bases.size());
    }

    String amount(FundingSource line) {
        return desk.context().factWords().money().amount(line);
    }

    String say(@Nullable Object value) {
        return value == null ? "" : desk.context().wording().say(value);
    }
}
