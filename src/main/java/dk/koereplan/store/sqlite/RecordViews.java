package dk.koereplan.store.sqlite;

import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// The views for whoever opens a plan with other tools: one per kind of record and one per list in it, made from the
/// record's own [Schema], over three that read the records, times and the log. A new field is one more column, and no
/// migration.
///
/// Nothing in the program reads them.
final class RecordViews {
    /// What tells a view of ours, of this or another version, from one that somebody added.
    static final String MARK = "/* made by koereplan */";

    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");
    private static final String ITEM = "item";
    private static final Table<?> RECORD = DSL.table(DSL.name("record"));
    private static final org.jooq.Field<String> KIND = DSL.field(DSL.name("record", "kind"), String.class);
    private static final org.jooq.Field<String> ID = DSL.field(DSL.name("record", "id"), String.class);
    private static final org.jooq.Field<String> JSON = DSL.field(DSL.name("record", "json"), String.class);

    private RecordViews() {}

    /// Makes all views anew, within a transaction.
    static void renew(DSLContext jooq) {
        for (String view : jooq.fetch("SELECT name FROM sqlite_schema WHERE type = 'view' AND instr(sql, ?) > 0", MARK)
                .getValues(0, String.class)) {
            jooq.dropView(DSL.name(view)).execute();
        }
        statements(jooq).forEach(jooq::execute);
    }

    static Stream<String> statements(DSLContext jooq) {
        Stream<String> fixed =
                Stream.of("views/record.sql", "views/log.sql", "views/span.sql").map(Migrations::text);
        Stream<String> kinds = Stream.of(EntityKind.values())
                .flatMap(kind -> views(kind).stream())
                .map(view ->
                        jooq.renderInlined(DSL.createView(DSL.name(view.name())).as(view.rows())));
        return Stream.concat(fixed, kinds);
    }

    /// @param rows what the view shows
    private record View(String name, Select<?> rows) {}

    private static List<View> views(EntityKind kind) {
        List<View> views = new ArrayList<>();
        views.add(kindView(kind));
        for (Field field : kind.schema().fields()) {
            if (field.isList()) {
                views.add(listView(kind, field));
            }
        }
        return views;
    }

    private static View kindView(EntityKind kind) {
        List<SelectField<?>> columns = new ArrayList<>();
        for (Field field : kind.schema().fields()) {
            String name = snakeCase(field.name());
            columns.add(
                    field.name().equals("id")
                            ? ID.as(DSL.name(name))
                            : member(JSON, field).as(DSL.name(name)));
        }
        Select<?> rows = DSL.select(columns).hint(MARK).from(RECORD).where(KIND.eq(DSL.inline(kind.singular())));
        return new View(snakeCase(kind.singular()), rows);
    }

    /// One row per item of a list, in its order.
    private static View listView(EntityKind kind, Field list) {
        var json = DSL.field(DSL.name(ITEM, "value"), String.class);
        String owner = snakeCase(kind.singular());
        List<SelectField<?>> columns = new ArrayList<>();
        columns.add(ID.as(DSL.name(owner)));
        columns.add(DSL.field(DSL.name(ITEM, "key"), Long.class).as(DSL.name("idx")));
        Type type = ((ParameterizedType) list.type()).getActualTypeArguments()[0];
        if (type instanceof Class<?> nested && nested.isRecord()) {
            for (Field field : Schema.of(nested).fields()) {
                columns.add(member(json, field).as(DSL.name(snakeCase(field.name()))));
            }
        } else {
            columns.add(json.as(DSL.name("value")));
        }
        Table<?> items = DSL.table("json_each({0}, {1})", JSON, DSL.inline("$." + list.name()))
                .as(DSL.name(ITEM));
        Select<?> rows = DSL.select(columns).hint(MARK).from(RECORD, items).where(KIND.eq(DSL.inline(kind.singular())));
        return new View(owner + "_" + snakeCase(list.name()), rows);
    }

    private static org.jooq.Field<Object> member(org.jooq.Field<String> json, Field field) {
        return DSL.function("json_extract", Object.class, json, DSL.inline("$." + field.name()));
    }

    static String snakeCase(String camelCase) {
        return HUMP.matcher(camelCase).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }
}
