package dk.koereplan.architecture;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which package may import what: a whitelist, of ours and of others.
final class Packages {
    static final String ROOT = "dk.koereplan.";

    private static final List<String> PLAIN = List.of(
            "java.lang..",
            "java.util..",
            "java.time..",
            "java.math..",
            "java.text..",
            "java.nio.charset",
            "org.jspecify..");

    /// Hashes only: the chain over the log.
    private static final List<String> HASHES = List.of("java.security");
    private static final List<String> FILES = List.of("java.io..", "java.nio..");
    private static final List<String> LOG = List.of("org.slf4j..");
    private static final List<String> JSON = List.of("tools.jackson..", "com.fasterxml.jackson.annotation..");
    private static final List<String> FX = List.of(
            "javafx..",
            "java.net",
            "atlantafx..",
            "org.kordamp.ikonli..",
            "org.controlsfx..",
            "impl.org.controlsfx..",
            "java.io..",
            "java.nio..",
            "org.slf4j..");

    /// Screens. None may import another; they meet in `ui.shell` and through `ui.common`.
    private static final List<String> SCREENS = List.of(
            "dashboard",
            "week",
            "acts",
            "timeline",
            "board",
            "initiatives",
            "funding",
            "governance",
            "strategy",
            "history",
            "welcome",
            "export",
            "imports",
            "filter",
            "views",
            "member",
            "inspector");

    /// Pictures of a plan. None may import another.
    private static final List<String> PICTURES = List.of("board", "dashboard");

    /// The rooms of the timeline's picture, from the ground up: each may import those below it, none beside or above
    /// it.
    private static final List<List<String>> TIMELINE_ROOMS = List.of(
            List.of("view", "lanes"),
            List.of("index"),
            List.of("canvas"),
            List.of("marks", "links"),
            List.of("bars", "bands"),
            List.of("labels", "overview"),
            List.of("rows", "legend"));

    /// The rooms over the plan as it is looked up, held the same way.
    private static final List<List<String>> ANALYSIS_ROOMS = List.of(
            List.of("money", "hearing", "impact"),
            List.of("cause"),
            List.of("facts"),
            List.of("filter"),
            List.of("overview"),
            List.of("comparison"));

    /// The rooms of the plan file, below what opens and closes it.
    private static final List<List<String>> STORE_ROOMS =
            List.of(List.of("connection", "file", "views"), List.of("log"), List.of("derived"));

    /// Outlines of what the bundled typeface lacks, for the formats that draw letters themselves.
    private static final String LETTERS = ROOT + "export.letters..";

    /// Pictures cut into pages, for the formats that have pages.
    private static final String PAGES = ROOT + "export.page..";

    /// Office files as archives of parts.
    private static final String ARCHIVES = ROOT + "export.archive..";

    /// Export formats and the only third-party packages each may use. None may import another.
    private static final Map<String, List<String>> EXPORTS = Map.ofEntries(
            entry("pdf", List.of("org.apache.pdfbox..", "org.apache.fontbox..", "java.awt..", LETTERS, PAGES)),
            entry("png", List.of("java.awt..", "javax.imageio..", LETTERS)),
            entry("svg", List.of("javax.xml..")),
            entry("xlsx", List.of("org.dhatim.fastexcel..", ARCHIVES)),
            entry(
                    "pptx",
                    List.of(
                            "org.apache.poi..",
                            "org.apache.xmlbeans..",
                            "org.openxmlformats..",
                            "javax.xml.stream..",
                            "java.awt..",
                            PAGES,
                            ARCHIVES)),
            entry("csv", List.of("de.siegmar.fastcsv..")),
            entry("html", List.of()),
            entry("ical", List.of()),
            entry("msproject", List.of("javax.xml.stream..")),
            entry("json", List.of(ROOT + "json..")));

    /// Import formats, held the same way.
    private static final Map<String, List<String>> IMPORTS = Map.ofEntries(
            entry("json", List.of(ROOT + "json..")),
            entry("csv", List.of("de.siegmar.fastcsv..")),
            entry("msproject", List.of("org.mpxj..", "javax.xml.stream..", "java.io..")),
            entry("xlsx", List.of("org.dhatim.fastexcel.reader..", "org.apache.commons.compress..", "java.io..")));

    private Packages() {}

    /// Package pattern below the root to every pattern its classes may depend on.
    static Map<String, List<String>> allowed() {
        var rows = new LinkedHashMap<String, List<String>>();
        rows.put("domain..", join(PLAIN, HASHES, own("domain..")));
        rows.put("analysis", join(PLAIN, own("analysis", "domain..")));
        putRooms(rows, "analysis", ANALYSIS_ROOMS, join(PLAIN, own("analysis", "domain..")));
        rows.put("merge..", join(PLAIN, HASHES, own("merge..", "domain..")));
        rows.put("i18n..", join(PLAIN, FILES, own("i18n..", "domain..")));
        rows.put("json..", join(PLAIN, FILES, JSON, own("json..", "domain..")));
        rows.put("words..", join(PLAIN, own("words..", "domain..", "analysis..", "i18n..")));
        rows.put("settings..", join(PLAIN, FILES, LOG, own("settings..")));
        putScene(rows);
        rows.put("table..", join(PLAIN, own("table..", "imports", "domain..", "analysis..", "i18n..", "words..")));
        putStore(rows);
        putFormats(rows);
        rows.put(
                "app..",
                join(PLAIN, FILES, HASHES, LOG, own("app..", "store", "export", "imports..", "settings.."), pure()));
        putWindow(rows);
        rows.put(
                "cli..",
                join(
                        PLAIN,
                        FILES,
                        LOG,
                        List.of("picocli.."),
                        own(
                                "cli..",
                                "app..",
                                "json..",
                                "domain..",
                                "analysis..",
                                "store",
                                "export",
                                "imports",
                                "i18n..",
                                "words..")));
        return rows;
    }

    private static void putScene(Map<String, List<String>> rows) {
        var below = join(PLAIN, FILES, own("domain..", "analysis..", "i18n..", "words..", "scene", "scene.text.."));
        rows.put("scene", below);
        rows.put("scene.text..", join(PLAIN, FILES, own("scene.text..", "domain")));
        rows.put("scene.route..", join(below, own("scene.route..")));
        rows.put("scene.part..", join(below, own("scene.part..")));
        PICTURES.forEach(picture ->
                rows.put("scene." + picture + "..", join(below, own("scene.part..", "scene." + picture + ".."))));
        // the board sorts its cards into the same lanes
        rows.put("scene.board..", join(below, own("scene.part..", "scene.board..", "scene.timeline.lanes..")));
        var timeline = join(below, own("scene.part..", "scene.route.."));
        putRooms(rows, "scene.timeline", TIMELINE_ROOMS, timeline);
        rows.put("scene.timeline", join(timeline, own("scene.timeline..")));
    }

    private static void putRooms(
            Map<String, List<String>> rows, String house, List<List<String>> levels, List<String> below) {
        var reachable = new ArrayList<String>();
        for (List<String> level : levels) {
            var lower = List.copyOf(reachable);
            for (String room : level) {
                String row = house + "." + room + "..";
                rows.put(row, join(below, lower, own(row)));
                reachable.addAll(own(row));
            }
        }
    }

    /// The row of each room with every room of its house beside or above it.
    static Map<String, List<String>> forbiddenToRooms() {
        var rows = new LinkedHashMap<String, List<String>>();
        putForbidden(rows, "scene.timeline", TIMELINE_ROOMS);
        putForbidden(rows, "analysis", ANALYSIS_ROOMS);
        putForbidden(rows, "store.sqlite", STORE_ROOMS);
        return rows;
    }

    private static void putForbidden(Map<String, List<String>> rows, String house, List<List<String>> levels) {
        for (int level = 0; level < levels.size(); level++) {
            var upper = levels.subList(level, levels.size()).stream()
                    .flatMap(List::stream)
                    .toList();
            for (String room : levels.get(level)) {
                rows.put(
                        house + "." + room + "..",
                        upper.stream()
                                .filter(other -> !other.equals(room))
                                .map(other -> house + "." + other)
                                .toList());
            }
        }
    }

    private static void putStore(Map<String, List<String>> rows) {
        var database = List.of("java.sql..", "javax.sql..", "org.jooq..", "org.sqlite..", "org.flywaydb..");
        rows.put("store", join(PLAIN, FILES, own("store", "merge..", "domain..")));
        var below = join(
                PLAIN,
                FILES,
                LOG,
                database,
                HASHES,
                own("store", "store.sqlite.generated..", "json..", "merge..", "domain.."));
        putRooms(rows, "store.sqlite", STORE_ROOMS, below);
        rows.put("store.sqlite", join(below, own("store.sqlite..")));
    }

    private static void putFormats(Map<String, List<String>> rows) {
        rows.put(
                "export",
                join(PLAIN, FILES, own("export", "scene..", "table..", "domain..", "analysis..", "i18n..", "words..")));
        rows.put(
                "export.letters..",
                join(PLAIN, List.of("java.awt.."), own("export.letters..", "export", "scene..", "i18n..")));
        rows.put("export.page..", join(PLAIN, own("export.page..", "export", "scene..", "i18n..")));
        rows.put("export.archive..", join(PLAIN, FILES, own("export.archive..")));
        EXPORTS.forEach((format, libraries) -> {
            String row = "export." + format + "..";
            rows.put(
                    row,
                    join(
                            PLAIN,
                            FILES,
                            libraries,
                            own(row, "export", "scene..", "table..", "domain..", "analysis..", "i18n..", "words..")));
        });
        rows.put("imports", join(PLAIN, FILES, own("imports", "domain..", "analysis..", "i18n..")));
        IMPORTS.forEach((format, libraries) -> {
            String row = "imports." + format + "..";
            rows.put(row, join(PLAIN, FILES, libraries, own(row, "imports", "domain..", "analysis..", "i18n..")));
        });
    }

    private static void putWindow(Map<String, List<String>> rows) {
        rows.put("ui.theme..", join(PLAIN, FX, own("ui.theme..", "scene..")));
        rows.put("ui.control..", join(PLAIN, FX, own("ui.control..", "ui.theme..", "scene..")));
        var below = join(
                own(
                        "ui.common..",
                        "ui.control..",
                        "ui.theme..",
                        "app..",
                        "store",
                        "imports",
                        "export",
                        "export.page..",
                        "settings.."),
                pure());
        rows.put("ui.common..", join(PLAIN, FX, below));
        rows.put("ui.table..", join(PLAIN, FX, below, own("ui.table..")));
        for (String screen : SCREENS) {
            String room = screen.equals("timeline") ? "ui.timeline" : "ui." + screen + "..";
            rows.put(room, join(PLAIN, FX, below, own("ui.table..", "ui." + screen + "..")));
        }
        // the rooms below the timeline's window, which know nothing of it
        for (String room : List.of("card", "view")) {
            rows.put("ui.timeline." + room, join(PLAIN, FX, below, own("ui.timeline." + room)));
        }
        rows.put("ui.shell..", join(PLAIN, FX, below, own("ui..")));
    }

    private static List<String> pure() {
        return own("domain..", "analysis..", "merge..", "json..", "scene..", "table..", "i18n..", "words..");
    }

    private static List<String> own(String... packages) {
        return Stream.of(packages).map(ROOT::concat).toList();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<String> join(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
