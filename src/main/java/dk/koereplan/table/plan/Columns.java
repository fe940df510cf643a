package dk.koereplan.table.plan;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.Words;
import dk.koereplan.table.Cell;
import dk.koereplan.table.CellType;
import dk.koereplan.table.Column;
import dk.koereplan.table.RowGroup;
import dk.koereplan.table.Table;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Makes the columns of one list: those that show a field of a record, and those that follow from something else.
///
/// @param record of a row
record Columns<R>(Function<R, ? extends Entity> record, Cells cells) {
    /// What the record holds in a field, in the cells of the field's own type.
    ///
    /// @param kind of every row's record
    /// @param name of the field, as the schema calls it
    Column<R> field(EntityKind kind, String name, double width) {
        Field field = named(kind, name);
        return field(kind, name, width, row -> cells.of(field.raw(record.apply(row))));
    }

    /// The same field, of which a day may say something else than what was recorded.
    Column<R> field(EntityKind kind, String name, double width, Function<R, Cell> cell) {
        Field field = named(kind, name);
        return new Column<>(
                "field." + name,
                Words.field(kind, name, cells.texts()),
                type(field.type()),
                Optional.of(field),
                width,
                Column.Filter.VALUES,
                cell);
    }

    private static Field named(EntityKind kind, String name) {
        return kind.schema()
                .field(name)
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no field " + name));
    }

    /// @param key of the text that names the column
    Column<R> derived(String key, CellType type, double width, Function<R, Cell> cell) {
        return new Column<>(key, cells.texts().get(key), type, Optional.empty(), width, Column.Filter.VALUES, cell);
    }

    /// The whole of a list in which nothing is summed.
    ///
    /// @param key of the text that names it
    Table<R> table(String key, List<Column<R>> columns, List<RowGroup<R>> groups) {
        return table(key, cells.texts().get(key), columns, groups);
    }

    Table<R> table(String key, String title, List<Column<R>> columns, List<RowGroup<R>> groups) {
        return new Table<>(
                key,
                title,
                columns,
                List.of(),
                groups,
                Optional.empty(),
                row -> record.apply(row).id().value(),
                cells.texts().language(),
                true);
    }

    private static CellType type(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return parameterized.getRawType() == Id.class ? CellType.REFERENCE : CellType.TEXT;
        }
        return type instanceof Class<?> plain ? type(plain) : CellType.TEXT;
    }

    private static CellType type(Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return CellType.NUMBER;
        }
        if (type == When.class) {
            return CellType.TIME;
        }
        if (type == OwnerRef.class) {
            return CellType.OWNER;
        }
        if (type == Provenance.class) {
            return CellType.SOURCE;
        }
        if (type == Rag.class) {
            return CellType.LIGHT;
        }
        return type.isEnum() ? CellType.CHOICE : CellType.TEXT;
    }
}
