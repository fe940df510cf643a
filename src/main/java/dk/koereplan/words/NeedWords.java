package dk.koereplan.words;

import dk.koereplan.analysis.facts.Gap;
import dk.koereplan.analysis.facts.NeedCover;
import dk.koereplan.domain.funding.Need;
import dk.koereplan.i18n.MoneyWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import java.util.Objects;
import java.util.stream.Collectors;

/// A need, what there is for it and what is missing, in words and figures.
public record NeedWords(Texts texts) {
    /// "5,0 mio. kr.", "mindst 5,0 mio. kr. + 1 ukendt", with the source's words for it; that no need is recorded is
    /// not that there is none.
    public String need(NeedCover cover) {
        if (!cover.hasNeed()) {
            return texts.get("need.notStated");
        }
        String words = cover.needs().stream()
                .map(Need::words)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        String amount = MoneyWords.sum(cover.need(), texts);
        return words.isEmpty() ? amount : amount + " · " + words;
    }

    /// "mangler 1,0 mio. kr.", "dækket", "mangel ikke kendt: andet prisgrundlag".
    public String gap(Gap gap) {
        return switch (gap) {
            case Gap.Missing missing -> texts.get("need.missing", figure(gap));
            case Gap.Covered covered -> figure(gap);
            case Gap.NotKnown unknown -> texts.get("need.gap.notKnown", figure(gap));
        };
    }

    /// The same under a heading that says what is missing: "1,0 mio. kr.", "mindst 1,0 mio. kr.", "ikke kendt: andet
    /// prisgrundlag".
    public String figure(Gap gap) {
        return switch (gap) {
            case Gap.Missing missing -> {
                String kroner = MoneyWords.kroner(missing.left().amount(texts.get("money.about")), texts);
                yield missing.atLeast() ? texts.get("need.atLeast", kroner) : kroner;
            }
            case Gap.Covered covered -> texts.get("need.covered");
            case Gap.NotKnown unknown ->
                unknown.why() == Gap.Why.NEED_NOT_STATED
                        ? texts.get("need.gapNotKnown")
                        : texts.get("need.notKnown", Words.inline(unknown.why(), texts));
        };
    }
}
