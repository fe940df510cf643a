package dk.koereplan.export.pptx;

import dk.koereplan.export.TableLines;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.OneLine;
import dk.koereplan.table.Cell;
import dk.koereplan.table.Total;
import java.util.ArrayList;
import java.util.List;

/// Writes the lines of one slide as a table that can be written in.
final class TableXml {
    private final SlideXml out;
    private final TableLines<?> table;
    private final Spot spot;
    private final Palette palette;
    private final Texts texts;
    private final String language;

    TableXml(SlideXml out, TableLines<?> table, Spot spot, Palette palette, Texts texts) {
        this.out = out;
        this.table = table;
        this.spot = spot;
        this.palette = palette;
        this.texts = texts;
        language = texts.language().locale().toLanguageTag();
    }

    /// Words in one ink.
    private record Run(String words, Colour ink, boolean strong) {}

    void write(String name, TableSlides.Part part, double y) {
        TableLines.Heads heads = table.heads();
        double height = heads.height()
                + part.lines().stream()
                        .mapToDouble(TableLines.TableLine::height)
                        .sum();
        out.open("p:graphicFrame").open("p:nvGraphicFramePr").named(name, "");
        out.open("p:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noGrp", "1")
                .close();
        out.empty("p:nvPr").close();
        out.open("p:xfrm")
                .place(spot.of(new Bounds(0, y, table.width(), height)))
                .close();
        out.open("a:graphic").open("a:graphicData", "uri", "http://schemas.openxmlformats.org/drawingml/2006/table");
        out.open("a:tbl").empty("a:tblPr", "firstRow", "1").open("a:tblGrid");
        for (int i = 0; i < table.columns(); i++) {
            out.empty("a:gridCol", "w", SlideXml.length(spot.length(table.width(i))));
        }
        out.close();
        heads(heads);
        if (part.continued() != null) {
            String words = String.join(" ", part.continued().words());
            across(
                    List.of(strong(texts.get("picture.timeline.lane.continued", words))),
                    part.continued().height());
        }
        if (table.isEmpty()) {
            across(List.of(new Run(texts.get("list.empty"), ink(Roles.INK_SECONDARY), false)), TableLines.LINE);
        }
        part.lines().forEach(this::line);
        out.close().close().close().close();
    }

    private void line(TableLines.TableLine line) {
        switch (line) {
            case TableLines.Heading heading -> {
                List<Run> runs = new ArrayList<>();
                runs.add(strong(String.join(" ", heading.words())));
                for (Total total : heading.totals()) {
                    runs.add(new Run(total.line(), ink(Roles.INK_SECONDARY), false));
                }
                across(runs, heading.height());
            }
            case TableLines.Row row -> row(row);
        }
    }

    private void heads(TableLines.Heads heads) {
        open(heads.height());
        for (int i = 0; i < table.columns(); i++) {
            out.open("a:tc");
            words(List.of(List.of(strong(String.join(" ", heads.words().get(i))))), table.alignsRight(i));
            properties(Roles.HEADER, Roles.LINE_STRONG);
            out.close();
        }
        out.close();
    }

    /// One cell over the whole width.
    private void across(List<Run> paragraphs, double height) {
        open(height);
        out.open("a:tc", "gridSpan", String.valueOf(table.columns()));
        words(paragraphs.stream().map(List::of).toList(), false);
        properties(Roles.BAND, Roles.LINE);
        out.close();
        for (int i = 1; i < table.columns(); i++) {
            out.open("a:tc", "hMerge", "1");
            words(List.of(List.of()), false);
            out.empty("a:tcPr").close();
        }
        out.close();
    }

    private void row(TableLines.Row row) {
        open(row.height());
        for (int i = 0; i < table.columns(); i++) {
            Cell cell = row.cells().get(i);
            List<Run> runs = new ArrayList<>();
            if (cell instanceof Cell.Light light) {
                runs.add(new Run(
                        light.sign() + " ",
                        palette.of(RoleNames.light(light.value())).line(),
                        true));
            }
            String role = cell instanceof Cell.Unknown ? Roles.INK_SECONDARY : Roles.INK;
            runs.add(new Run(OneLine.of(cell.words()), ink(role), false));
            out.open("a:tc");
            words(List.of(runs), table.alignsRight(i));
            properties(Roles.SURFACE, Roles.LINE);
            out.close();
        }
        out.close();
    }

    private void open(double height) {
        out.open("a:tr", "h", SlideXml.length(spot.length(height)));
    }

    private void words(List<List<Run>> paragraphs, boolean right) {
        double size = spot.length(TableLines.STYLE.size());
        out.open("a:txBody").empty("a:bodyPr").empty("a:lstStyle");
        for (List<Run> runs : paragraphs) {
            out.open("a:p").empty("a:pPr", "algn", right ? "r" : "l");
            for (Run run : runs) {
                out.open("a:r");
                SlideWords.style(out, language, size, run.strong(), run.ink());
                out.text("a:t", run.words()).close();
            }
            if (runs.isEmpty()) {
                out.empty("a:endParaRPr", "lang", language);
            }
            out.close();
        }
        out.close();
    }

    private void properties(String ground, String line) {
        String beside = SlideXml.length(spot.length(TableLines.PAD));
        String above = SlideXml.length(spot.length(TableLines.AROUND) / 2);
        out.open("a:tcPr", "marL", beside, "marR", beside, "marT", above, "marB", above);
        for (String side : List.of("a:lnL", "a:lnR", "a:lnT")) {
            out.open(side, "w", "0").empty("a:noFill").close();
        }
        out.open("a:lnB", "w", SlideXml.length(.5)).open("a:solidFill");
        out.colour(palette.of(line).line()).close().close();
        out.open("a:solidFill").colour(palette.of(ground).fill()).close().close();
    }

    private Run strong(String words) {
        return new Run(words, ink(Roles.INK), true);
    }

    private Colour ink(String role) {
        return palette.of(role).ink();
    }
}
