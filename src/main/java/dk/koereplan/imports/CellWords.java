package dk.koereplan.imports;

import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.money.PriceLevel;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.i18n.MoneyWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words that working groups write for phases and for where money comes from.
final class CellWords {
    private static final Map<String, InitiativeState> PHASES = Map.ofEntries(
            Map.entry("idé", InitiativeState.PROPOSED),
            Map.entry("ide", InitiativeState.PROPOSED),
            Map.entry("forslag", InitiativeState.PROPOSED),
            Map.entry("foreslået", InitiativeState.PROPOSED),
            Map.entry("proposed", InitiativeState.PROPOSED),
            Map.entry("aftalt", InitiativeState.AGREED),
            Map.entry("agreed", InitiativeState.AGREED),
            Map.entry("planlagt", InitiativeState.PLANNED),
            Map.entry("planned", InitiativeState.PLANNED),
            Map.entry("i gang", InitiativeState.IN_PROGRESS),
            Map.entry("igang", InitiativeState.IN_PROGRESS),
            Map.entry("in progress", InitiativeState.IN_PROGRESS),
            Map.entry("i bero", InitiativeState.ON_HOLD),
            Map.entry("på pause", InitiativeState.ON_HOLD),
            Map.entry("on hold", InitiativeState.ON_HOLD),
            Map.entry("leveret", InitiativeState.DELIVERED),
            Map.entry("delivered", InitiativeState.DELIVERED),
            Map.entry("i drift", InitiativeState.IN_OPERATION),
            Map.entry("in operation", InitiativeState.IN_OPERATION),
            Map.entry("afsluttet", InitiativeState.CLOSED),
            Map.entry("closed", InitiativeState.CLOSED),
            Map.entry("udgået", InitiativeState.DROPPED),
            Map.entry("dropped", InitiativeState.DROPPED));

    /// By what the words begin with or hold, the surest first.
    private static final Map<Pattern, FundingKind> KINDS = kinds();

    private static final Pattern LEVEL = Pattern.compile("\\b(\\d{4}|\\d{2})[- ]?pl\\b|\\bpl[- ]?(\\d{4})\\b");

    private CellWords() {}

    private static Map<Pattern, FundingKind> kinds() {
        Map<Pattern, FundingKind> kinds = new LinkedHashMap<>();
        kinds.put(Pattern.compile("ingen særskilt.*|no separate.*"), FundingKind.NO_SEPARATE_FUNDING);
        kinds.put(Pattern.compile("omprio.*|reprio.*"), FundingKind.REPRIORITISATION);
        kinds.put(Pattern.compile("genbrug.*|reuse.*"), FundingKind.REUSE);
        kinds.put(Pattern.compile("effektiviser.*|besparelse.*|efficien.*"), FundingKind.EFFICIENCY);
        kinds.put(
                Pattern.compile("ok[- ]?(midler|\\d{2}).*|overenskomst.*|collective.*"),
                FundingKind.COLLECTIVE_AGREEMENT);
        kinds.put(Pattern.compile("(økonomi|sundheds)?aftale.*|agreement.*"), FundingKind.AGREEMENT);
        kinds.put(Pattern.compile("ekstra.*|nye midler.*|extra.*|new money.*"), FundingKind.EXTRA_RESOURCES);
        return kinds;
    }

    static Optional<InitiativeState> phase(String cell) {
        return Optional.ofNullable(PHASES.get(SheetPlan.plain(cell)));
    }

    static Optional<FundingKind> funding(String cell) {
        String plain = SheetPlan.plain(cell);
        return KINDS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// The price level that the words name, if they do.
    static Optional<PriceLevel> level(String cell) {
        Matcher level = LEVEL.matcher(SheetPlan.plain(cell));
        return level.find() ? Optional.of(MoneyWords.readLevel(level.group().replace(' ', '-'))) : Optional.empty();
    }
}
