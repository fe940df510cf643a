import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/// Migrates a throw-away database and writes the jOOQ tables and records of what came out.
/// Arguments: a file that names the tools' versions, the migrations' folder, the folder to write to, the package.
/// Does nothing when what it read last time is unchanged.
final class GenerateTables {
    private static final Logger ROOT = Logger.getLogger("");

    private GenerateTables() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        ROOT.setLevel(Level.WARNING);
        Path migrations = Path.of(args[1]);
        Path output = Path.of(args[2]);
        Path done = output.resolve(".done");
        String inputs = digest(Path.of(args[0]), Path.of("src/build/java/GenerateTables.java"), migrations);
        if (Files.exists(done) && Files.readString(done).equals(inputs)) {
            return;
        }
        deleteTree(output);
        Files.createDirectories(output);
        Path database = Files.createTempFile("koereplan-schema", ".db");
        try {
            String url = "jdbc:sqlite:" + database;
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(url, output, args[3]));
            Files.writeString(done, inputs);
        } finally {
            Files.delete(database);
        }
    }

    private static Configuration configuration(String url, Path output, String packageName) {
        var database = new Database()
                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                .withExcludes("flyway_schema_history|sqlite_.*")
                // SQLite's INTEGER has 64 bits
                .withForcedTypes(new ForcedType()
                        .withName("BIGINT")
                        .withIgnoreUnused(true)
                        .withIncludeTypes("INTEGER")
                        .withIncludeExpression(".*"));
        var generate = new Generate()
                .withRecords(true)
                .withPojos(false)
                .withDaos(false)
                .withIndexes(false)
                .withJavadoc(false)
                .withComments(false)
                .withImplicitJoinPathsToOne(false)
                .withImplicitJoinPathsToMany(false)
                .withGeneratedAnnotation(false);
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withDriver("org.sqlite.JDBC").withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(database)
                        .withGenerate(generate)
                        .withTarget(new Target().withPackageName(packageName).withDirectory(output.toString())));
    }

    private static String digest(Path... roots) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (Path root : roots) {
            try (var files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
