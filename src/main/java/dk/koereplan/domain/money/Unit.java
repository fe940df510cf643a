package dk.koereplan.domain.money;

import dk.koereplan.domain.Token;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// The scale in which an amount was entered; the token is how Danish budgets write it.
public enum Unit implements Token {
    KRONER("kr.", 0),
    THOUSAND("tkr.", 3),
    MILLION("mio. kr.", 6),
    BILLION("mia. kr.", 9);

    private final String token;
    private final int power;

    Unit(String token, int power) {
        this.token = token;
        this.power = power;
    }

    /// The unit of a token.
    public static Optional<Unit> of(String token) {
        return Arrays.stream(values()).filter(u -> u.token.equals(token)).findFirst();
    }

    @Override
    public String token() {
        return token;
    }

    public BigDecimal toKroner(BigDecimal amount) {
        return amount.scaleByPowerOfTen(power);
    }

    public BigDecimal fromKroner(BigDecimal kroner) {
        return kroner.scaleByPowerOfTen(-power);
    }
}
