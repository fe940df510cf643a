package dk.koereplan.boot;

import dk.koereplan.store.sqlite.file.PrivateFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// Where SQLite's native library is loaded from. Left to itself the driver unpacks some megabytes into the temporary
/// folder for every process, which stay there when the process is killed; here all processes share one file. A place
/// that is given by [#PATH], as a program image may do, is left alone.
final class SqliteLibrary {
    /// The driver's own property: the folder that the library lies in, unpacked.
    static final String PATH = "org.sqlite.lib.path";

    /// The driver's own property: the library's file name.
    static final String NAME = "org.sqlite.lib.name";

    /// The driver's own property: the folder that it looks through at each start for what it left behind, else the
    /// temporary one, in which there may be thousands of files.
    private static final String SWEPT = "org.sqlite.tmpdir";

    private static final Logger LOG = LoggerFactory.getLogger(SqliteLibrary.class);

    private SqliteLibrary() {}

    /// Before the driver is used. Where nothing can be unpacked the driver does as it would have done.
    ///
    /// @param cache a folder of the user's; it is made when it is missing
    static void use(Path cache) {
        String given = System.getProperty(PATH);
        if (given != null) {
            System.setProperty(SWEPT, given);
            return;
        }
        try {
            Path library = unpacked(cache);
            System.setProperty(PATH, String.valueOf(library.getParent()));
            System.setProperty(SWEPT, String.valueOf(library.getParent()));
            System.setProperty(NAME, String.valueOf(library.getFileName()));
        } catch (IOException e) {
            LOG.warn("SQLite's library is not unpacked: {}", e.getClass().getName());
        }
    }

    /// The library for this system, in a folder named by the driver's version and the library's checksum.
    static Path unpacked(Path cache) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        URL packed = SQLiteJDBCLoader.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (packed == null || !(packed.openConnection() instanceof JarURLConnection jar)) {
            throw new IOException("no library for this system");
        }
        JarEntry entry = jar.getJarEntry();
        String checksum = HexFormat.of().toHexDigits((int) entry.getCrc());
        Path folder = cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + checksum);
        Path library = folder.resolve(name);
        if (!isWhole(library, entry)) {
            PrivateFiles.createFolder(folder);
            unpack(packed, entry, library);
        }
        return library;
    }

    private static boolean isWhole(Path library, JarEntry entry) throws IOException {
        if (!Files.isRegularFile(library) || Files.size(library) != entry.getSize()) {
            return false;
        }
        CRC32 found = new CRC32();
        found.update(Files.readAllBytes(library));
        return found.getValue() == entry.getCrc();
    }

    /// One process at a time, so that one killed in the middle leaves a part that the next one writes over.
    private static void unpack(URL packed, JarEntry entry, Path library) throws IOException {
        Path part = library.resolveSibling(library.getFileName() + ".part");
        try (FileChannel turn =
                FileChannel.open(library.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (turn.lock().isValid() && !isWhole(library, entry)) {
                try (InputStream in = packed.openStream()) {
                    Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(part, library, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }
}
