package dk.koereplan.app.imports;

import static dk.koereplan.app.imports.ProjectText.days;
import static dk.koereplan.app.imports.ProjectText.gantt;
import static dk.koereplan.app.imports.ProjectText.project;
import static dk.koereplan.app.imports.ProjectText.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.imports.SheetProposal;
import dk.koereplan.store.MemoryPlanFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A file that is no project, or more than one, is told in a sentence.
class HostileProjectTest {
    @TempDir
    private Path folder = Path.of("");

    private void preview(String name, byte[] bytes) throws Exception {
        var session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        EmptyPlan.load(session, "Plan", "arbejdsgruppen");
        Path file = Files.write(folder.resolve(name), bytes);
        new SheetImport(session)
                .preview(
                        file,
                        new SheetProposal.Frame(
                                () -> "N-1", Language.DANISH, LocalDate.of(2026, 11, 21), "arbejdsgruppen"));
    }

    private static String with(String project, String element, int times) {
        String all = ("<" + element + "/>").repeat(times);
        return project.replace("</Project>", "<" + element + "s>" + all + "</" + element + "s></Project>");
    }

    private static Stream<Arguments> hostile() {
        String laughs = IntStream.range(0, 9)
                .mapToObj(i -> "<!ENTITY l" + (i + 1) + " \"" + ("&l" + i + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "<!DOCTYPE Project [<!ENTITY l0 \"ha\">", "]>"));
        String good = project(task(1, 1, "God", days("2026-01-01", "2026-02-01")));
        String head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
        return Stream.of(
                Arguments.of("latter.xml", good.replace(head, head + laughs).replace("God", "&l9;"), "form"),
                Arguments.of(
                        "fil.xml",
                        good.replace(head, head + "<!DOCTYPE Project [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>")
                                .replace("God", "&f;"),
                        "form"),
                Arguments.of("tomDtd.xml", good.replace(head, head + "<!DOCTYPE Project>"), "form"),
                Arguments.of("klippet.xml", good.substring(0, good.length() / 2), "form"),
                Arguments.of("tom.xml", "", "form"),
                Arguments.of("blank.xml", "   ", "form"),
                Arguments.of("ord.xml", "Indsats;Start", "form"),
                Arguments.of("andet.xml", "<html><body/></html>", "form"),
                Arguments.of("project.gan", good, "form"),
                Arguments.of("gantt.xml", "<project name=\"x\"><tasks/></project>", "form"),
                Arguments.of("dyb.xml", "<Project>".repeat(5_000) + "</Project>".repeat(5_000), "form"),
                Arguments.of("mange.xml", project("<Task/>".repeat(20_002)), "tasks"),
                Arguments.of("mange.gan", gantt("<tasks>" + "<task/>".repeat(20_002) + "</tasks>"), "tasks"),
                Arguments.of("folk.xml", with(good, "Resource", 20_001), "form"),
                Arguments.of("arbejde.xml", with(good, "Assignment", 100_001), "form"),
                Arguments.of("ingen.xml", project(), "empty"),
                Arguments.of("ingen.gan", gantt("<tasks><taskproperties/></tasks>"), "empty"),
                Arguments.of("to.xml", project(task(1, 1, "En", ""), task(1, 1, "To", "")), "twice"),
                Arguments.of(
                        "to.gan",
                        gantt("<tasks><taskproperties/><task id='1' name='En'/><task id='1' name='To'/></tasks>"),
                        "twice"),
                Arguments.of("xml.mpp", good, "form"),
                Arguments.of("tom.mpp", "", "form"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void aFileThatIsNoneIsToldInASentence(String name, String text, String why) throws Exception {
        assertThatThrownBy(() -> preview(name, text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(InvalidValue.class, invalid -> {
                    assertThat(invalid.what().key()).isEqualTo("project." + why);
                    assertThat(Words.invalid(invalid, Texts.in(Language.DANISH)))
                            .contains(name);
                });
    }

    @Test
    void aCutOleFileIsToldInASentence() throws Exception {
        byte[] cut = new byte[2_000];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, cut, 0, magic.length);
        assertThatThrownBy(() -> preview("klippet.mpp", cut)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void anotherOleFileIsNoProject() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            ole.writeFilesystem(out);
        }
        assertThatThrownBy(() -> preview("brev.mpp", out.toByteArray())).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aFileThatIsTooGreatIsCalledAProject() {
        assertThatThrownBy(() -> preview("stor.mpp", new byte[20_000_001]))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(Words.invalid(invalid, Texts.in(Language.DANISH)))
                                .isEqualTo("stor.mpp er større end 20 megabyte. Del projektplanen op."));
    }

    @Test
    void theMostTasksAreWrittenAsNumbersAre() {
        String many = project("<Task/>".repeat(20_002));
        assertThatThrownBy(() -> preview("mange.xml", many.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(Words.invalid(invalid, Texts.in(Language.DANISH)))
                                .isEqualTo("mange.xml har flere end 20.000 opgaver. Del den op."));
    }
}
