package dk.koereplan.ui.funding;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.MoneySum;
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

    /// One sum for each price level and recurrence; never a total across them. What is lost is not counted.
    private String sum(List<FundingSource> lines) {
        Map<Money.Basis, MoneySum> sums = MoneySum.byBasis(lines.stream()
                .filter(l -> l.state().certainty().isCountedOn())
                .map(FundingSource::money)
                .toList());
        return sums.size() == 1
                ? MoneyWords.sum(sums.values().iterator().next(), desk.texts())
                : desk.text("funding.bases", sums.size());
    }

    String amount(FundingSource line) {
        return line.share() == null
                ? MoneyWords.say(line.money(), desk.texts())
                : MoneyWords.say(line.money(), desk.texts()) + " · " + line.share();
    }

    String say(@Nullable Object value) {
        return value == null ? "" : desk.context().wording().say(value);
    }
}
