package dk.koereplan.export.pptx;

import java.io.OutputStream;
import java.util.List;

/// What whoever speaks to a slide has beside it.
final class NotesXml {
    private NotesXml() {}

    static void write(List<String> lines, String language, OutputStream stream) {
        var out = new SlideXml("p:notes", stream);
        out.open("p:sp").open("p:nvSpPr").named("Slide", "");
        out.open("p:cNvSpPr")
                .empty("a:spLocks", "noGrp", "1", "noRot", "1", "noChangeAspect", "1")
                .close();
        out.open("p:nvPr")
                .empty("p:ph", "type", "sldImg")
                .close()
                .close()
                .empty("p:spPr")
                .close();
        out.open("p:sp").open("p:nvSpPr").named("Notes", "");
        out.open("p:cNvSpPr").empty("a:spLocks", "noGrp", "1").close();
        out.open("p:nvPr")
                .empty("p:ph", "type", "body", "idx", "1")
                .close()
                .close()
                .empty("p:spPr");
        out.open("p:txBody").empty("a:bodyPr").empty("a:lstStyle");
        for (String line : lines) {
            out.open("a:p");
            if (!line.isEmpty()) {
                out.open("a:r")
                        .empty("a:rPr", "lang", language, "dirty", "0")
                        .text("a:t", line)
                        .close();
            }
            out.close();
        }
        out.close().close();
        out.end();
    }
}
