package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The image's class files, which are written anew for its cache, do what they did.
class PlainClassesTest {
    @TempDir
    private Path folder;

    @Test
    void recordsAndSwitchesGiveTheSameAnswers() throws Exception {
        for (Class<?> sample : List.of(
                Samples.class,
                Samples.Kinds.class,
                Samples.Nothing.class,
                Samples.Shape.class,
                Samples.Square.class,
                Samples.Circle.class)) {
            copy(sample);
        }

        rewrite();

        try (URLClassLoader loader = new ChildFirst(folder)) {
            Class<?> plain = loader.loadClass(Samples.class.getName());
            assertThat(plain).isNotEqualTo(Samples.class);
            assertThat(madePlain(plain)).contains("typeSwitch");
            assertThat(madePlain(loader.loadClass(Samples.Kinds.class.getName())))
                    .contains("equals", "hashCode");
            assertThat(((Supplier<?>) plain.getConstructor().newInstance()).get())
                    .isEqualTo(new Samples().get());
        }
    }

    private static List<String> madePlain(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .map(method -> method.getName().split("\\$"))
                .filter(words -> words[0].equals("plain"))
                .map(words -> words[1])
                .toList();
    }

    private void rewrite() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "installer/PlainClasses.java",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private void copy(Class<?> type) throws IOException {
        Path file = folder.resolve(type.getName().replace('.', '/') + ".class");
        Files.createDirectories(file.resolveSibling("."));
        try (InputStream in = type.getResourceAsStream("/" + folder.relativize(file))) {
            Files.write(file, in.readAllBytes());
        }
    }

    /// Takes a class from the folder where it has one.
    private static final class ChildFirst extends URLClassLoader {
        ChildFirst(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, PlainClassesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null && name.startsWith(Samples.class.getName())) {
                return findClass(name);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    /// Says what its records and switches answer.
    public static final class Samples implements Supplier<String> {
        private static final List<Kinds> KINDS = List.of(
                new Kinds(1, 2, 3.5, -0f, true, 'x', (byte) -4, (short) 5, "a", List.of("b")),
                new Kinds(1, 2, 3.5, -0f, true, 'x', (byte) -4, (short) 5, "a", List.of("b")),
                new Kinds(1, 2, 3.5, 0f, true, 'x', (byte) -4, (short) 5, "a", List.of("b")),
                new Kinds(1, 2, Double.NaN, 0f, true, 'x', (byte) -4, (short) 5, null, List.of()),
                new Kinds(1, 2, Double.NaN, 0f, true, 'x', (byte) -4, (short) 5, null, List.of()),
                new Kinds(1, 1L << 40, 3.5, 0f, false, 'y', (byte) 0, (short) 0, null, List.of()));

        /// Nothing, and something else.
        private static final List<@Nullable Object> STRANGERS = Arrays.asList(null, "a");

        @Override
        public String get() {
            StringBuilder said = new StringBuilder();
            for (Kinds one : KINDS) {
                said.append(one.hashCode()).append(' ');
                KINDS.forEach(other -> said.append(one.equals(other)).append(' '));
                STRANGERS.forEach(other -> said.append(one.equals(other)).append(' '));
            }
            Map<Kinds, Nothing> counted = new HashMap<>();
            KINDS.forEach(kind -> counted.put(kind, new Nothing()));
            said.append(counted.size())
                    .append(new Nothing().equals(new Nothing()))
                    .append(new Nothing().hashCode());
            for (Object value :
                    Arrays.asList(3, 7, "x", null, 2L, new Circle(1), new Square(2), List.of(), new Nothing())) {
                said.append(' ').append(named(value));
            }
            return said.append(Shape.name(new Square(3)))
                    .append(Shape.name(new Circle(3)))
                    .toString();
        }

        private static String named(@Nullable Object value) {
            return switch (value) {
                case null -> "null";
                case Integer large when large > 5 -> "large";
                case Integer other -> "int" + other;
                case Circle(int size) when size == 1 -> "unit";
                case Shape shape -> "shape" + shape.size();
                case CharSequence text -> "text" + text;
                case Number number -> "number" + number;
                case List<?> list -> "list" + list.size();
                default -> "other";
            };
        }

        record Kinds(
                int number,
                long large,
                double real,
                float small,
                boolean flag,
                char letter,
                byte tiny,
                short low,
                @Nullable String text,
                List<String> list) {}

        record Nothing() {}

        sealed interface Shape {
            int size();

            /// A switch within an interface.
            static String name(Shape shape) {
                return switch (shape) {
                    case Circle circle -> "circle" + circle.size();
                    case Square square -> "square" + square.size();
                };
            }
        }

        record Circle(int size) implements Shape {}

        record Square(int size) implements Shape {}
    }
}
