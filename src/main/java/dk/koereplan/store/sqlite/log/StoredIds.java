package dk.koereplan.store.sqlite.log;

import static dk.koereplan.store.sqlite.generated.Tables.CHANGE;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// A record's id in the log's table: a UUID as its 16 bytes, any other text as itself.
public final class StoredIds {
    public static final Field<Object> COLUMN = Objects.requireNonNull(CHANGE.field("id", Object.class));

    private static final int LENGTH = 36;
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private StoredIds() {}

    public static Field<?> value(String id) {
        if (id.length() != LENGTH || !UUID_FORM.matcher(id).matches()) {
            return DSL.val(id);
        }
        UUID uuid = UUID.fromString(id);
        return DSL.val(ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array());
    }

    /// Damaged bytes are some text that no hash fits.
    public static String read(@Nullable Object stored) {
        if (!(stored instanceof byte[] bytes)) {
            return String.valueOf(stored);
        }
        if (bytes.length != 16) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong()).toString();
    }
}
