package dk.koereplan.store.sqlite.views;

import static dk.koereplan.store.sqlite.generated.tables.Change.CHANGE;
import static dk.koereplan.store.sqlite.generated.tables.RecordRow.RECORD_ROW;
import static dk.koereplan.store.sqlite.generated.tables.Txn.TXN;
import static dk.koereplan.store.sqlite.generated.tables.Word.WORD;

import dk.koereplan.store.sqlite.generated.tables.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The views that are the same whatever kinds there are.
final class FixedViews {
    /// All records, a row each; its columns.
    static final Name RECORD = DSL.name("record");

    static final Field<String> KIND = DSL.field(RECORD.append("kind"), SQLDataType.VARCHAR);
    static final Field<String> ID = DSL.field(RECORD.append("id"), SQLDataType.VARCHAR);
    static final Field<String> JSON = DSL.field(RECORD.append("json"), SQLDataType.VARCHAR);

    private FixedViews() {}

    /// What a record says is written once: where its only head says it word for word, it is read there.
    static Select<?> records() {
        return DSL.select(
                        RECORD_ROW.KIND,
                        RECORD_ROW.ID,
                        DSL.coalesce(RECORD_ROW.JSON, CHANGE.VALUE).as(DSL.name("json")))
                .hint(RecordViews.MARK)
                .from(RECORD_ROW)
                .leftJoin(CHANGE)
                .on(CHANGE.ACTOR.eq(RECORD_ROW.ACTOR), CHANGE.SEQ.eq(RECORD_ROW.SEQ), CHANGE.IDX.eq(RECORD_ROW.IDX));
    }

    /// The log, a row for each change, in words.
    static Select<?> log() {
        List<Word> words = new ArrayList<>();
        List<String> names = List.of("actor", "member", "intention", "kind", "field_group");
        names.forEach(name -> words.add(WORD.as(DSL.name(name))));
        List<Field<Long>> numbers = List.of(TXN.ACTOR, TXN.MEMBER, TXN.INTENTION, CHANGE.KIND, CHANGE.FIELD_GROUP);
        Table<?> rows = TXN.join(CHANGE).on(CHANGE.ACTOR.eq(TXN.ACTOR), CHANGE.SEQ.eq(TXN.SEQ));
        for (int i = 0; i < words.size(); i++) {
            rows = rows.join(words.get(i)).on(words.get(i).NR.eq(numbers.get(i)));
        }
        Field<String> at = DSL.function(
                DSL.unquotedName("datetime"), String.class, TXN.HLC_MS.div(DSL.inline(1000L)), DSL.inline("unixepoch"));
        return DSL.select(
                        at.as(DSL.name("at")),
                        text(words, names, "actor"),
                        TXN.SEQ.as(DSL.name("number")),
                        text(words, names, "member"),
                        text(words, names, "intention"),
                        TXN.REASON,
                        text(words, names, "kind"),
                        id().as(DSL.name("id")),
                        text(words, names, "field_group"),
                        CHANGE.VALUE)
                .hint(RecordViews.MARK)
                .from(rows);
    }

    private static Field<String> text(List<Word> words, List<String> names, String name) {
        return words.get(names.indexOf(name)).TEXT.as(DSL.name(name));
    }

    /// A UUID is kept as its bytes.
    private static Field<String> id() {
        Field<?> id = Objects.requireNonNull(CHANGE.field("id"));
        Field<String> hex = DSL.function(DSL.unquotedName("hex"), String.class, id);
        Field<String> dash = DSL.inline("-");
        Field<String> uuid = DSL.lower(DSL.concat(
                DSL.substring(hex, DSL.inline(1), DSL.inline(8)),
                dash,
                DSL.substring(hex, DSL.inline(9), DSL.inline(4)),
                dash,
                DSL.substring(hex, DSL.inline(13), DSL.inline(4)),
                dash,
                DSL.substring(hex, DSL.inline(17), DSL.inline(4)),
                dash,
                DSL.substring(hex, DSL.inline(21))));
        return DSL.when(
                        DSL.function(DSL.unquotedName("typeof"), String.class, id)
                                .eq(DSL.inline("blob")),
                        uuid)
                .otherwise(id.coerce(String.class));
    }
}
