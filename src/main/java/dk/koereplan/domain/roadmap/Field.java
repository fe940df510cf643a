package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.OwnerRef;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.change.Value;
import dk.koereplan.domain.governance.Mandate;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.OwnerPeriod;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One field of a kind of record.
///
/// @param name what the log, the exports and the command line call it
/// @param group the merge group that it changes with; its own name when it changes alone
/// @param required may not be unknown
/// @param partOf points to the record that this one is a part of
public record Field(
        String name, String group, Type type, boolean required, boolean partOf, Codec codec, Method accessor) {
    /// Texts that people write whole paragraphs in. All others are one line.
    private static final Set<String> LINES = Set.of(
            "cause",
            "comment",
            "description",
            "evidence",
            "goal",
            "inclusionReason",
            "note",
            "purpose",
            "reason",
            "recommendation",
            "response",
            "stateReason",
            "text");

    /// What the program writes down for itself when it takes a copy.
    private static final Set<String> OF_THE_PROGRAM = Set.of("logPosition", "digest");

    private static final List<Class<?>> REFERRING =
            List.of(Id.class, OwnerRef.class, OwnerPeriod.class, Mandate.class, When.class);

    /// The field's value in `entity`; null when unknown.
    public @Nullable Value read(Entity entity) {
        Object value = Reflection.invoke(accessor, entity);
        return value == null ? null : codec.write(value);
    }

    /// The kind of record that an id in this field must point to; empty when it is no id, or of any kind.
    public Optional<Class<?>> target() {
        return target(type);
    }

    /// The same for each id of a list.
    public Optional<Class<?>> itemTarget() {
        return isList() ? target(((ParameterizedType) type).getActualTypeArguments()[0]) : Optional.empty();
    }

    private static Optional<Class<?>> target(Type type) {
        return isId(type) && ((ParameterizedType) type).getActualTypeArguments()[0] instanceof Class<?> target
                ? Optional.of(target)
                : Optional.empty();
    }

    /// Holds several values; none is an empty list and not unknown.
    public boolean isList() {
        return type instanceof ParameterizedType list && list.getRawType() == List.class;
    }

    /// Holds a list or an object: what a single text cannot say.
    public boolean isStructured() {
        boolean record = type instanceof Class<?> plain && plain.isRecord();
        return isList() || type == Provenance.class || (record && !Codecs.SIMPLE.containsKey(type));
    }

    /// Holds a text of several lines.
    public boolean hasLines() {
        return type == String.class && LINES.contains(name);
    }

    /// Says nothing to a reader: no form, list or history shows it.
    public boolean isForTheProgram() {
        return OF_THE_PROGRAM.contains(name);
    }

    /// Holds times, each of which may hang on another record.
    public boolean hasTimes() {
        return type.getTypeName().contains(When.class.getName());
    }

    /// The value as the record holds it.
    public @Nullable Object raw(Entity entity) {
        return Reflection.invoke(accessor, entity);
    }

    /// Whether the field holds other records' ids, in whatever form.
    boolean refers() {
        String described = type.getTypeName();
        return !name.equals("id") && REFERRING.stream().anyMatch(t -> described.contains(t.getName()));
    }

    private static boolean isId(Type type) {
        return type instanceof ParameterizedType p && p.getRawType() == Id.class;
    }
}
