package dk.koereplan.domain.roadmap;

import dk.koereplan.domain.InvalidValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/// Calls a record's accessors and constructor; a broken invariant comes out as itself.
final class Reflection {
    private Reflection() {}

    static @Nullable Object invoke(Method accessor, Object target) {
        try {
            return accessor.invoke(target);
        } catch (InvocationTargetException e) {
            throw cause(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(accessor + " is public", e);
        }
    }

    static Object create(Constructor<?> constructor, @Nullable Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw cause(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor + " is public", e);
        }
    }

    private static RuntimeException cause(InvocationTargetException e) {
        return e.getCause() instanceof InvalidValue invalid ? invalid : new IllegalStateException(e.getCause());
    }
}
