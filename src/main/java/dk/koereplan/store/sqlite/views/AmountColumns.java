package dk.koereplan.store.sqlite.views;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// An amount as three columns: the least and the most that it may be, which are the same when it is one number, and the
/// word that says that it is only about so much.
final class AmountColumns {
    private AmountColumns() {}

    /// @param said a number, or the notation `2..3~ca.`
    static List<SelectField<?>> of(Field<?> said, String name) {
        Field<String> text = said.coerce(String.class);
        Field<Integer> range = place(text, "..");
        Field<Integer> word = place(text, "~");
        return List.of(
                number(said).as(DSL.name(name)),
                DSL.when(range.gt(DSL.inline(0)), number(DSL.substring(text, range.plus(DSL.inline(2)))))
                        .otherwise(number(said))
                        .as(DSL.name(name + "_to")),
                DSL.when(word.gt(DSL.inline(0)), DSL.substring(text, word.plus(DSL.inline(1))))
                        .as(DSL.name(name + "_about")));
    }

    private static Field<Integer> place(Field<String> text, String mark) {
        return DSL.function(DSL.unquotedName("instr"), SQLDataType.INTEGER, text, DSL.inline(mark));
    }

    /// SQLite reads the number at the head of a text.
    private static Field<BigDecimal> number(Field<?> said) {
        return said.cast(SQLDataType.NUMERIC);
    }
}
