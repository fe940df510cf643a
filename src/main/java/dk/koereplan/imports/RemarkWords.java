package dk.koereplan.imports;

import dk.koereplan.domain.Invalid;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import java.util.function.Function;

/// What a person must know about a row, in words.
///
/// @param titleOf what a record of the plan is called
public record RemarkWords(Texts texts, Function<String, String> titleOf) {
    public String say(RowRemark remark) {
        return texts.get(
                "import.remark." + remark.key(),
                remark.arguments().stream().map(this::argument).toArray());
    }

    private Object argument(Object value) {
        return switch (value) {
            case Refusal refusal -> Words.refusal(refusal, texts, titleOf);
            case Invalid invalid ->
                Words.invalid(
                        new InvalidValue(invalid.key(), invalid.arguments().toArray()), texts);
            case When when -> WhenWords.say(when, texts, titleOf);
            default -> value;
        };
    }
}
