package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

/// The program's own log.
class LogFileTest {
    private static final String LINE = "x".repeat(1_000);

    @TempDir
    private Path folder;

    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void giveTheContextWhatSlf4jGivesIts() {
        context.setMDCAdapter(new LogbackMDCAdapter());
    }

    @Test
    void noFileIsMadeUntilALineIsWritten() throws IOException {
        LogFile.in(folder, context);
        Logger log = context.getLogger("dk.koereplan.boot");
        log.debug("not kept");
        assertThat(folder).isEmptyDirectory();
        log.info("kept");
        context.getLogger("a.library").info("not kept");
        context.stop();
        assertThat(Files.readString(folder.resolve("koereplan.log")))
                .contains("kept")
                .doesNotContain("not kept");
    }

    @Test
    void isNeverMoreThanFourMegabytes() throws IOException {
        LogFile.in(folder, context);
        Logger log = context.getLogger("dk.koereplan.boot");
        for (int i = 0; i < 6_000; i++) {
            log.warn(LINE);
        }
        context.stop();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.mapToLong(f -> f.toFile().length()).sum()).isBetween(3_000_000L, 4_200_000L);
        }
    }

    @Test
    void nothingIsWrittenBeforeTheFolderIsKnown() {
        Configurator silent = ServiceLoader.load(Configurator.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(SilentLog.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(silent.configure(context)).isEqualTo(Configurator.ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY);
        assertThat(context.getLogger("dk.koereplan.boot").isErrorEnabled()).isFalse();
    }
}
