package dk.koereplan.boot;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The cache that the image starts from. Java refuses it in silence when a jar's time is not the one of its training,
/// which is so in every image that was copied by a program that does not keep times. Then the times are put right for
/// the next start, and the log says so.
final class StartCache {
    private static final Logger LOG = LoggerFactory.getLogger(StartCache.class);

    /// Seconds since 1970: the time of every jar of the image. Set by the image's launcher only.
    private static final String PACKAGED = "koereplan.packaged";

    private StartCache() {}

    /// @return whether this process had to start without a cache that it should have had
    static boolean isMissing() {
        // the image's runtime has no other archive of classes that could be shared
        return System.getProperty(PACKAGED) != null
                && !System.getProperty("java.vm.info", "").contains("sharing");
    }

    /// Puts the jars' times right where the cache was refused. Failure is no harm: the program is only slower.
    static void mend() {
        if (isMissing()) {
            FileTime time = FileTime.from(Instant.ofEpochSecond(Long.getLong(PACKAGED)));
            int changed = setTimes(System.getProperty("java.class.path", ""), time);
            LOG.info("Started without the image's cache; the times of {} jars were put right", changed);
        }
    }

    /// @return how many were of another time, and could be changed
    static int setTimes(String classPath, FileTime time) {
        int changed = 0;
        for (String jar : classPath.split(File.pathSeparator)) {
            Path path = Path.of(jar);
            try {
                if (!Files.getLastModifiedTime(path).equals(time)) {
                    Files.setLastModifiedTime(path, time);
                    changed++;
                }
            } catch (IOException e) {
                LOG.info(
                        "The time of {} cannot be put right: {}",
                        path.getFileName(),
                        e.getClass().getName());
            }
        }
        return changed;
    }
}
