package dk.koereplan.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who owns, pays or answers: one unit of the plan, or a collective whose members depend on the date.
public sealed interface OwnerRef {
    /// A region, organisation or body, by its id.
    record Unit(Id<?> id) implements OwnerRef {}

    /// All regions, all municipalities, or both. Five regions until 31-12-2026 and four after (lov nr. 699 af
    /// 20-06-2025).
    enum Collective implements OwnerRef, Token {
        REGIONS("regionerne"),
        MUNICIPALITIES("kommunerne"),
        REGIONS_AND_MUNICIPALITIES("regionerne og kommunerne");

        private final String token;

        Collective(String token) {
            this.token = token;
        }

        @Override
        public String token() {
            return token;
        }

        public boolean includesRegions() {
            return this != MUNICIPALITIES;
        }
    }

    /// The text that the log and the exports use: an id, or the collective's Danish word.
    default String token() {
        return switch (this) {
            case Unit unit -> unit.id().value();
            case Collective collective -> collective.token();
        };
    }

    /// Reads what [#token] wrote.
    static OwnerRef parse(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        Optional<OwnerRef> collective = Arrays.stream(Collective.values())
                .filter(c -> c.token().equals(word))
                .map(OwnerRef.class::cast)
                .findFirst();
        return collective.orElseGet(() -> new Unit(new Id<>(text.strip())));
    }
}
