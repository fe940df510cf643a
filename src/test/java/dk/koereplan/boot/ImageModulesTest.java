package dk.koereplan.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What only the image's own runtime can lack: the build and the tests run on a whole JDK.
class ImageModulesTest {
    /// MPXJ asks for it when its first class is loaded, whatever the file is.
    @Test
    void theCharacterSetsOfOldProjectFilesAreThere() throws IOException {
        String module = Charset.forName("MacRoman").getClass().getModule().getName();
        assertThat(Files.readString(Path.of("installer/options.args"))).contains("," + module + ",");
    }
}
