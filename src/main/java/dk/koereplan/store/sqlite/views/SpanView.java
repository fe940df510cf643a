package dk.koereplan.store.sqlite.views;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The first and last day of each time that the plan's records give in the calendar, by its notation.
final class SpanView {
    private static final Field<String> TEXT = DSL.field(DSL.name("text"), SQLDataType.VARCHAR);
    private static final Field<String> YEAR = DSL.substring(TEXT, DSL.inline(1), DSL.inline(4));
    private static final Name FIRST_DAY = DSL.name("first_day");
    private static final Name LENGTH = DSL.name("length");

    private SpanView() {}

    static Select<?> spans() {
        var notation = DSL.name("notation").fields("text").as(notations());
        var start = DSL.name("start")
                .fields("text", "first_day", "length")
                .as(DSL.select(TEXT, firstDay(), length()).from(DSL.table(DSL.name("notation"))));
        Field<String> first = DSL.field(FIRST_DAY, SQLDataType.VARCHAR);
        Field<String> length = DSL.field(LENGTH, SQLDataType.VARCHAR);
        return DSL.with(notation)
                .with(start)
                .select(
                        TEXT.as(DSL.name("notation")),
                        first,
                        date(first, length, DSL.inline("-1 days")).as(DSL.name("last_day")))
                .hint(RecordViews.MARK)
                .from(DSL.table(DSL.name("start")))
                .where(first.isNotNull());
    }

    private static Select<Record1<String>> notations() {
        Name each = DSL.name("field");
        Field<String> value = JsonEach.valueOf(each);
        Table<?> members = JsonEach.of(FixedViews.JSON).as(each);
        return DSL.selectDistinct(value)
                .from(DSL.table(FixedViews.RECORD), members)
                .where(
                        JsonEach.typeOf(each).eq(DSL.inline("text")),
                        DSL.substring(value, DSL.inline(1), DSL.inline(4))
                                .between(DSL.inline("1990"), DSL.inline("2100")),
                        glob(value, "[12][0-9][0-9][0-9]*"));
    }

    private static Field<String> firstDay() {
        Field<Integer> unit =
                DSL.substring(TEXT, DSL.inline(7)).cast(Integer.class).minus(DSL.inline(1));
        Field<String> newYear = DSL.concat(YEAR, DSL.inline("-01-01"));
        Field<String> fourth = DSL.concat(YEAR, DSL.inline("-01-04"));
        return DSL.when(glob("????").or(glob("????/????")), newYear)
                .when(
                        glob("????-W[0-9][0-9]"),
                        date(fourth, DSL.inline("weekday 0"), DSL.inline("-6 days"), some(unit, 7, " days")))
                .when(glob("????-Q[1-4]"), date(newYear, some(unit, 3, " months")))
                .when(glob("????-H[1-2]"), date(newYear, some(unit, 6, " months")))
                .when(glob("????-[01][0-9]"), DSL.concat(TEXT, DSL.inline("-01")))
                .when(
                        glob("????-[01][0-9]-[0-3][0-9]").or(glob("????-[01][0-9]-[0-3][0-9]T*")),
                        DSL.substring(TEXT, DSL.inline(1), DSL.inline(10)));
    }

    private static Field<String> length() {
        Field<Integer> years = DSL.substring(TEXT, DSL.inline(6))
                .cast(Integer.class)
                .minus(YEAR.cast(Integer.class))
                .plus(DSL.inline(1));
        return DSL.when(glob("????"), DSL.inline("1 years"))
                .when(glob("????/????"), DSL.concat(years, DSL.inline(" years")))
                .when(glob("????-W*"), DSL.inline("7 days"))
                .when(glob("????-Q*"), DSL.inline("3 months"))
                .when(glob("????-H*"), DSL.inline("6 months"))
                .when(glob("????-??"), DSL.inline("1 months"))
                .otherwise(DSL.inline("1 days"));
    }

    private static Field<String> some(Field<Integer> count, int each, String unit) {
        return DSL.concat(count.times(DSL.inline(each)), DSL.inline(unit));
    }

    private static Field<String> date(Field<?>... arguments) {
        return DSL.function(DSL.unquotedName("date"), String.class, arguments);
    }

    private static Condition glob(String pattern) {
        return glob(TEXT, pattern);
    }

    /// SQLite's `text GLOB pattern`, which calls this function.
    private static Condition glob(Field<String> text, String pattern) {
        return DSL.function(DSL.unquotedName("glob"), Integer.class, DSL.inline(pattern), text)
                .eq(DSL.inline(1));
    }
}
