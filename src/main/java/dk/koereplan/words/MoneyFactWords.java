package dk.koereplan.words;

import dk.koereplan.analysis.facts.MoneyFacts;
import dk.koereplan.analysis.money.FundingBasis;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingSource;
import dk.koereplan.domain.money.Unit;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An initiative's money in words and figures. Nothing is added across what may not be added: that is a list.
public record MoneyFactWords(Texts texts) {
    /// "delvist sikret".
    public String word(MoneyFacts money) {
        return Words.inline(money.state(), texts);
    }

    /// The word, with "4,2 af 7,0 mio. kr., 2026-PL, varige" where the amounts allow it.
    public String words(MoneyFacts money) {
        String word = word(money);
        return money.share()
                .map(share -> texts.get(
                        "fact.money.share",
                        word,
                        secured(share),
                        MoneyWords.sum(share.recorded(), texts),
                        MoneyWords.basis(share.basis(), texts)))
                .orElse(word);
    }

    /// In the unit of what it is a part of, which is named there.
    private String secured(MoneyFacts.Share share) {
        boolean millions = share.secured().unknown() == 0
                && share.recorded().kroner().compareTo(Unit.MILLION.toKroner(BigDecimal.ONE)) >= 0;
        return millions ? MoneyWords.millions(share.secured(), texts) : MoneyWords.sum(share.secured(), texts);
    }

    /// One line for each basis: "sikret 4,2 mio. kr., tilsagn 2,8 mio. kr. (2026-PL, varige)"; none without money.
    public List<String> lines(MoneyFacts money) {
        return money.funding().bases().stream().map(this::line).toList();
    }

    private String line(FundingBasis basis) {
        return MoneyWords.within(sums(basis), basis.basis(), texts);
    }

    /// "sikret 4,2 mio. kr., tilsagn 2,8 mio. kr."; empty where nothing is recorded.
    public String sums(FundingBasis basis) {
        return Stream.of(Certainty.values())
                .filter(certainty -> !basis.ids(certainty).isEmpty())
                .map(certainty -> Words.inline(certainty, texts) + " " + MoneyWords.sum(basis.sum(certainty), texts))
                .collect(Collectors.joining(", "));
    }

    /// "bortfaldet 2,5 mio. kr. (2026-PL, engangs)": what was counted on and no longer is, one sum for each basis.
    public Optional<String> lapsed(MoneyFacts money) {
        String sums = money.funding().bases().stream()
                .filter(basis -> !basis.sum(Certainty.LAPSED).isEmpty())
                .map(basis -> MoneyWords.told(basis.sum(Certainty.LAPSED), basis.basis(), texts))
                .collect(Collectors.joining(" + "));
        return sums.isEmpty() ? Optional.empty() : Optional.of(texts.get("fact.money.lapsed", sums));
    }

    /// A funding line's amount as it was entered, with the source's words for a part. Its basis stands beside it.
    public String amount(FundingSource line) {
        return withShare(MoneyWords.say(line.money(), texts), line);
    }

    /// The same with its basis, where nothing else says it.
    public String told(FundingSource line) {
        return withShare(MoneyWords.told(line.money(), texts), line);
    }

    private static String withShare(String amount, FundingSource line) {
        return line.share() == null ? amount : amount + " · " + line.share();
    }
}
