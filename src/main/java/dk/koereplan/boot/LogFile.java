package dk.koereplan.boot;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.Duration;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The program's own log: a rolling file in the user's state folder, never more than 4 MB, with no names of persons.
/// It is made by the first line that is written: most runs write none.
final class LogFile extends AppenderBase<ILoggingEvent> {
    private static final int OLDER_FILES = 3;

    private final Path folder;
    private @Nullable Appender<ILoggingEvent> file;

    private LogFile(Path folder) {
        this.folder = folder;
    }

    static void start(Path folder) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            in(folder, context);
        }
    }

    static void in(Path folder, LoggerContext context) {
        LogFile log = new LogFile(folder);
        log.setContext(context);
        log.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(log);
        context.getLogger("dk.koereplan").setLevel(Level.INFO);
    }

    @Override
    protected void append(ILoggingEvent event) {
        Appender<ILoggingEvent> to = file;
        if (to == null) {
            to = rollingFile();
            file = to;
        }
        to.doAppend(event);
    }

    @Override
    public void stop() {
        super.stop();
        if (file != null) {
            file.stop();
        }
    }

    private Appender<ILoggingEvent> rollingFile() {
        RollingFileAppender<ILoggingEvent> rolling = new RollingFileAppender<>();
        rolling.setContext(context);
        rolling.setFile(folder.resolve("koereplan.log").toString());
        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{20} %msg%n");
        lines.start();
        rolling.setEncoder(lines);
        FixedWindowRollingPolicy names = new FixedWindowRollingPolicy();
        names.setContext(context);
        names.setParent(rolling);
        names.setFileNamePattern(folder.resolve("koereplan.%i.log").toString());
        names.setMinIndex(1);
        names.setMaxIndex(OLDER_FILES);
        names.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("1MB"));
        // else it looks once a minute, in which a fault that repeats itself writes hundreds of MB
        size.setCheckIncrement(Duration.buildByMilliseconds(0));
        size.start();
        rolling.setRollingPolicy(names);
        rolling.setTriggeringPolicy(size);
        rolling.start();
        return rolling;
    }
}
