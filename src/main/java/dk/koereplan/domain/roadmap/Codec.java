package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.change.Value;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How values of one Java type become plain data and back.
///
/// @param writer never called with null; answers null for a value that says "unknown", such as `When.UNKNOWN`
/// @param reader throws `InvalidValue` for data of the wrong shape
/// @param absent what an absent value is read as; null when only an optional field may lack it
public record Codec(
        Function<Object, @Nullable Value> writer,
        Function<Value, Object> reader,
        @Nullable Object absent) {
    public @Nullable Value write(Object value) {
        return writer.apply(value);
    }

    public Object read(Value value) {
        return reader.apply(value);
    }
}
