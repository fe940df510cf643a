package dk.koereplan.analysis.money;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.funding.Allocation;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.money.Money;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.roadmap.Schema;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.MoneyWords;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A plan whose figures tell what they were added from. The amounts that may be added (one price level, one
/// recurrence, both stated, one document) are multiples of one prime number of thousands of kroner, and no other
/// amounts are: a sum that crosses a basis is a multiple of none.
public final class RecordedMoney {
    /// "12,0 mio. kr.", "4,2 af 7,0 mio. kr.", "4,2 af mindst 7,0 mio. kr.".
    private static final Pattern FIGURE = Pattern.compile("(\\d[\\d.]*(?:,\\d+)?)(?:\\s+af\\s+(?:mindst\\s+)?"
            + "(\\d[\\d.]*(?:,\\d+)?))?\\s+(kr\\.|tkr\\.|mio\\.\\s+kr\\.|mia\\.\\s+kr\\.)");

    private final Map<Object, BigInteger> primes = new LinkedHashMap<>();

    /// What people wrote of money in words of their own.
    private final Set<BigDecimal> written = new HashSet<>();

    private final List<Entity> records = new ArrayList<>();
    private BigInteger prime = BigInteger.valueOf(1_000_000);
    private int figures;

    private RecordedMoney() {}

    public static RecordedMoney of(Collection<? extends Entity> records) {
        var money = new RecordedMoney();
        Map<Object, Money.Basis> bases = new LinkedHashMap<>();
        records.forEach(record -> {
            if (record instanceof FundingSource line) {
                bases.put(line.id(), line.money().basis());
            }
        });
        for (Entity record : records) {
            money.add(record, basis(record, bases));
        }
        return money;
    }

    private static Money.@Nullable Basis basis(Entity record, Map<Object, Money.Basis> bases) {
        return switch (record) {
            case FundingSource line -> line.money().basis();
            case Need need -> need.money().basis();
            case Allocation part -> bases.get(part.fundingSource());
            default -> null;
        };
    }

    private void add(Entity record, Money.@Nullable Basis basis) {
        texts(EntityKind.of(record).schema().write(record)).forEach(text -> written.addAll(read(text)));
        if (!isAmount(record)) {
            records.add(record);
            return;
        }
        String document = record.source() instanceof Provenance.Document d ? d.document() : "";
        Object alike = basis != null && basis.isAddable() ? List.of(basis, document) : record.id();
        BigInteger of = primes.computeIfAbsent(alike, k -> next());
        BigInteger thousands = of.multiply(BigInteger.valueOf(1 + records.size() % 7));
        records.add(Records.with(
                record, Map.of("amount", Amount.of(new BigDecimal(thousands).movePointLeft(3)), "unit", Unit.MILLION)));
    }

    private BigInteger next() {
        prime = prime.nextProbablePrime();
        return prime;
    }

    private static boolean isAmount(Entity record) {
        Schema schema = EntityKind.of(record).schema();
        return schema.field("unit").isPresent()
                && schema.field("amount").map(f -> f.raw(record)).isPresent();
    }

    /// The plan, otherwise as it was.
    public List<Entity> records() {
        return records;
    }

    /// What is shown and was neither recorded nor may be worked out.
    public List<String> crossing(Collection<String> said) {
        List<String> crossing = new ArrayList<>();
        for (String words : said) {
            for (BigDecimal kroner : read(words)) {
                figures++;
                if (!written.contains(kroner) && !isOfOneBasis(kroner)) {
                    crossing.add(kroner.toPlainString() + " in: " + words.strip());
                }
            }
        }
        return crossing;
    }

    private boolean isOfOneBasis(BigDecimal kroner) {
        BigInteger thousands = kroner.movePointLeft(3).toBigIntegerExact();
        return primes.values().stream().anyMatch(p -> thousands.mod(p).signum() == 0);
    }

    /// How many figures have been looked at.
    public int figures() {
        return figures;
    }

    private static List<BigDecimal> read(String words) {
        List<BigDecimal> read = new ArrayList<>();
        Matcher figure = FIGURE.matcher(words);
        while (figure.find()) {
            String unit = figure.group(3).replaceAll("\\s+", " ");
            read.add(kroner(figure.group(1), unit));
            if (figure.group(2) != null) {
                read.add(kroner(figure.group(2), unit));
            }
        }
        return read;
    }

    private static BigDecimal kroner(String number, String unit) {
        BigDecimal amount = MoneyWords.readNumber(number, Language.DANISH);
        return Stream.of(Unit.values())
                .filter(each -> each.token().equals(unit))
                .map(each -> each.toKroner(amount).stripTrailingZeros())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> texts(Value value) {
        return switch (value) {
            case Value.Text text -> Stream.of(text.text());
            case Value.Struct struct -> struct.fields().values().stream().flatMap(RecordedMoney::texts);
            case Value.Items items -> items.items().stream().flatMap(RecordedMoney::texts);
            default -> Stream.empty();
        };
    }
}
