package dk.koereplan.boot;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Java reads arguments and file names in the encoding of the locale, settled before `main`: in the locale of a
/// service or a container (C, POSIX, none) æ, ø and å are lost. On Linux the process then becomes a new one of
/// the same program, arguments and process id, in a locale of UTF-8. Elsewhere, and where that cannot be, what is
/// spoilt is refused later.
final class UnicodeRestart {
    private static final Logger LOG = LoggerFactory.getLogger(UnicodeRestart.class);
    private static final Path PROCESS = Path.of("/proc/self");
    private static final String VARIABLE = "LC_ALL";
    private static final String UNICODE = "C.UTF-8";

    private UnicodeRestart() {}

    /// Returns when there is no need, or no way; otherwise the process goes on as another one.
    static void ifNeeded() {
        Path arguments = PROCESS.resolve("cmdline");
        if (UNICODE.equals(System.getenv(VARIABLE)) || !Files.isReadable(arguments)) {
            return;
        }
        try {
            byte[] line = Files.readAllBytes(arguments);
            byte[] environment = Files.readAllBytes(PROCESS.resolve("environ"));
            if (isNeeded(System.getProperty("sun.jnu.encoding", ""), line, environment)) {
                become(line);
            }
        } catch (IOException e) {
            LOG.info("The command line's bytes cannot be read: {}", e.getClass().getName());
        }
    }

    /// Letters beyond ASCII that are UTF-8, in an encoding that is not: Latin-1 text is hardly ever UTF-8 by accident.
    ///
    /// @param encoding the one that the arguments were read in
    /// @param line,environment as the system holds them; folders stand in the environment
    static boolean isNeeded(String encoding, byte[] line, byte[] environment) {
        if (encoding.equalsIgnoreCase("UTF-8")) {
            return false;
        }
        return isAscii(line) ? !isAscii(environment) && isUtf8(environment) : isUtf8(line);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @SuppressWarnings("restricted") // setenv and execv of the C library
    private static void become(byte[] line) {
        try (Arena arena = Arena.ofConfined()) {
            Linker linker = Linker.nativeLinker();
            MethodHandle set = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("setenv"),
                    FunctionDescriptor.of(
                            ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
            MethodHandle become = linker.downcallHandle(
                    linker.defaultLookup().findOrThrow("execv"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            int done = (int) set.invokeExact(arena.allocateFrom(VARIABLE), arena.allocateFrom(UNICODE), 1);
            int back = (int)
                    become.invokeExact(arena.allocateFrom(PROCESS.resolve("exe").toString()), arguments(line, arena));
            LOG.warn("The program could not be started again in {}: {} {}", UNICODE, done, back);
        } catch (Throwable e) { // what a native call may throw
            LOG.warn("The program could not be started again in {}", UNICODE, e);
        }
    }

    /// The words of a line, each ending with a zero byte, as a null-terminated array of C strings.
    private static MemorySegment arguments(byte[] line, Arena arena) {
        MemorySegment text = arena.allocate(line.length);
        MemorySegment.copy(line, 0, text, ValueLayout.JAVA_BYTE, 0, line.length);
        List<MemorySegment> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length; i++) {
            if (line[i] == 0) {
                words.add(text.asSlice(start));
                start = i + 1;
            }
        }
        MemorySegment array = arena.allocate(ValueLayout.ADDRESS, words.size() + 1L);
        for (int i = 0; i < words.size(); i++) {
            array.setAtIndex(ValueLayout.ADDRESS, i, words.get(i));
        }
        return array;
    }
}
