package dk.koereplan.store.sqlite.views;

import dk.koereplan.domain.money.Amount;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// The views for whoever opens a plan with other tools: one per kind of record and one per list in it, made from the
/// record's own [Schema], over three that read the records, times and the log. A new field is one more column, and no
/// migration.
///
/// Nothing in the program reads them.
public final class RecordViews {
    /// What tells a view of ours, of this or another version, from one that somebody added.
    public static final String MARK = "/* made by koereplan */";

    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Name ITEM = DSL.name("item");

    private RecordViews() {}

    /// Makes all views anew, within a transaction.
    public static void renew(DSLContext jooq) {
        for (String view : SchemaObjects.viewsWith(jooq, MARK)) {
            jooq.dropView(DSL.name(view)).execute();
        }
        for (View view : all()) {
            jooq.createView(DSL.name(view.name())).as(view.rows()).execute();
        }
    }

    private static List<View> all() {
        List<View> views = new ArrayList<>();
        views.add(new View("record", FixedViews.records()));
        views.add(new View("log", FixedViews.log()));
        views.add(new View("span", SpanView.spans()));
        for (EntityKind kind : EntityKind.values()) {
            views.addAll(views(kind));
        }
        return views;
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
            if (field.name().equals("id")) {
                columns.add(FixedViews.ID.as(DSL.name(name)));
            } else if (field.type() == Amount.class) {
                columns.addAll(AmountColumns.of(member(FixedViews.JSON, field), name));
            } else {
                columns.add(member(FixedViews.JSON, field).as(DSL.name(name)));
            }
        }
        Select<?> rows = DSL.select(columns)
                .hint(MARK)
                .from(DSL.table(FixedViews.RECORD))
                .where(FixedViews.KIND.eq(DSL.inline(kind.singular())));
        return new View(snakeCase(kind.singular()), rows);
    }

    /// One row per item of a list, in its order.
    private static View listView(EntityKind kind, Field list) {
        var json = JsonEach.valueOf(ITEM);
        String owner = snakeCase(kind.singular());
        List<SelectField<?>> columns = new ArrayList<>();
        columns.add(FixedViews.ID.as(DSL.name(owner)));
        columns.add(JsonEach.keyOf(ITEM).as(DSL.name("idx")));
        Type type = ((ParameterizedType) list.type()).getActualTypeArguments()[0];
        if (type instanceof Class<?> nested && nested.isRecord()) {
            for (Field field : Schema.of(nested).fields()) {
                columns.add(member(json, field).as(DSL.name(snakeCase(field.name()))));
            }
        } else {
            columns.add(json.as(DSL.name("value")));
        }
        Table<?> items = JsonEach.of(FixedViews.JSON, "$." + list.name()).as(ITEM);
        Select<?> rows = DSL.select(columns)
                .hint(MARK)
                .from(DSL.table(FixedViews.RECORD), items)
                .where(FixedViews.KIND.eq(DSL.inline(kind.singular())));
        return new View(owner + "_" + snakeCase(list.name()), rows);
    }

    private static org.jooq.Field<Object> member(org.jooq.Field<String> json, Field field) {
        return DSL.function(DSL.unquotedName("json_extract"), Object.class, json, DSL.inline("$." + field.name()));
    }

    static String snakeCase(String camelCase) {
        return HUMP.matcher(camelCase).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }
}
