package dk.koereplan.store.sqlite.views;

import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.TableOptions;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/// SQLite's table function `json_each`: a row for each member of an object, or item of a list.
final class JsonEach extends TableImpl<Record> {
    private static final long serialVersionUID = 1;

    private JsonEach(Field<?>[] arguments) {
        super(DSL.name("json_each"), null, null, arguments, DSL.comment(""), TableOptions.function());
    }

    /// @param json what holds them
    static JsonEach of(Field<String> json) {
        return new JsonEach(new Field<?>[] {json});
    }

    /// @param path where in it they are, such as `$.outcome`
    static JsonEach of(Field<String> json, String path) {
        return new JsonEach(new Field<?>[] {json, DSL.inline(path)});
    }

    static Field<String> valueOf(Name each) {
        return DSL.field(each.append("value"), SQLDataType.VARCHAR);
    }

    static Field<String> typeOf(Name each) {
        return DSL.field(each.append("type"), SQLDataType.VARCHAR);
    }

    static Field<Long> keyOf(Name each) {
        return DSL.field(each.append("key"), SQLDataType.BIGINT);
    }
}
