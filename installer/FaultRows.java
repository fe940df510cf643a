import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The faults that were found by trying the program from outside, each with what is right: on the command line of the
/// image. Named by their rows in the list that they were reported in.
final class FaultRows {
    private static final String INITIATIVE = "\"create\":\"initiative\",\"fields\":{\"state\":\"PROPOSED\",\"title\":";

    private FaultRows() {}

    static Map<String, Trials.Fault> all() {
        Map<String, Trials.Fault> rows = new LinkedHashMap<>();
        rows.put("F1 a text that is too long", FaultRows::longText);
        rows.put("F4 an export over a plan", FaultRows::overAPlan);
        rows.put("F5 a deadline", FaultRows::deadline);
        rows.put("F6 a byte order mark", FaultRows::mark);
        rows.put("F7 a byte that is no UTF-8", FaultRows::wrongByte);
        rows.put("F8 deletions that are none", FaultRows::deletions);
        rows.put("F9 no room for what is said", FaultRows::fullOutput);
        rows.put("F11 a link and its rights", FaultRows::link);
        rows.put("F13 invisible titles", FaultRows::invisible);
        rows.put("F14 control characters in the log", FaultRows::control);
        rows.put("F15 line breaks in a title", FaultRows::lines);
        rows.put("F16 times that hang on nothing", FaultRows::hanging);
        rows.put("F17 names in the log", FaultRows::names);
        rows.put("F18 values that look like syntax", FaultRows::syntax);
        rows.put("F19 look-alike characters", FaultRows::alike);
        rows.put("F20 wording and codes", FaultRows::words);
        rows.put("F21 letters that the typeface lacks", FaultRows::letters);
        rows.put("F22 bars without a name", FaultRows::unnamed);
        rows.put("F23 a cut of one day", FaultRows::oneDay);
        rows.put("R1 check beside a writer", FaultRows::besideWriter);
        rows.put("R5 a pipe as edits", FaultRows::pipe);
        rows.put("R6 one file in two languages", FaultRows::languages);
        rows.put("R7 a chain of 10,000 times", FaultRows::chain);
        rows.put("R7 a line of 100 MB", FaultRows::longLine);
        rows.put("R8 a new plan that is killed", FaultRows::killedNew);
        return rows;
    }

    private static void longText(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, HostileEdits.create("B-1", "Stor")).code(0);
        f.run("edit", plan, "B-1", "@" + f.write("args", "description=" + "x".repeat(1_000_001))).code(1, 2);
        f.run("edit", plan, "B-1", "@" + f.write("args", "description=" + "x".repeat(100_000))).code(0);
        f.requireSound(plan);
    }

    private static void overAPlan(TrialFolder f, int i) throws Exception {
        f.run("new", f.at("q.json")).code(2, 3).says("koereplan");
        String plan = f.plan("p.koereplan");
        Files.createSymbolicLink(Path.of(f.at("l.json")), Path.of(plan));
        Files.createLink(Path.of(f.at("h.json")), Path.of(plan));
        byte[] before = Files.readAllBytes(Path.of(plan));
        for (String name : new String[] {"l.json", "h.json"}) {
            f.run("export", plan, f.at(name), "--overwrite").code(1, 2, 3);
        }
        TrialFolder.require(Arrays.equals(before, Files.readAllBytes(Path.of(plan))), "the plan changed");
    }

    private static void deadline(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(
                        plan,
                        HostileEdits.create("B-1", "A"),
                        "{\"id\":\"M-1\",\"create\":\"milestone\",\"fields\":{\"title\":\"M\",\"initiative\":\"B-1\","
                                + "\"kind\":\"OTHER\",\"state\":\"PLANNED\",\"mandatory\":false,\"forecast\":\"inden 31-12-2026\"}}")
                .code(0);
        f.run("export", plan, f.at("m.csv"), "--as-of", "2028-01-01").code(0);
        f.run("export", plan, f.at("m.json"), "--as-of", "2028-01-01").code(0);
        TrialFolder.require(
                f.text(f.path().resolve("m.json")).contains("by:2026-12-31"), "the deadline has no date in JSON");
    }

    private static void mark(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, "\ufeff" + HostileEdits.create("B-1", "A")).code(0);
        f.run("log", plan).says("A");
    }

    private static void wrongByte(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        byte[] bad = (HostileEdits.create("B-2", "S?nder") + "\n").getBytes("US-ASCII");
        bad[new String(bad, "US-ASCII").indexOf('?')] = (byte) 0xf8;
        try (var out = Files.newOutputStream(Path.of(f.at("e.jsonl")))) {
            out.write((HostileEdits.create("B-1", "God") + "\n").getBytes("US-ASCII"));
            out.write(bad);
            out.write((HostileEdits.create("B-3", "Efter") + "\n").getBytes("US-ASCII"));
        }
        f.run("apply", plan, f.at("e.jsonl")).code(1, 3).says("2");
        f.run("log", plan).says("God", "Efter").saysNot("nder");
    }

    private static void deletions(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, HostileEdits.create("B-1", "A")).code(0);
        for (String line : new String[] {
            "{\"id\":\"B-1\",\"delete\":\"true\"}",
            "{\"id\":\"B-1\",\"delete\":1}",
            "{\"id\":\"B-1\"}",
            "{\"id\":\"B-1\",\"delete\":true,\"fields\":{\"title\":\"B\"}}"
        }) {
            f.apply(plan, line).code(1, 3);
        }
        f.run("edit", plan, "B-1", "title=B", "title=C").code(1, 2);
    }

    private static void fullOutput(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        for (String[] words : new String[][] {
            {"log", plan, "--json", "> /dev/full"}, {"check", plan, "--json", "> /dev/full"}, {"check", plan, "> /dev/full"}
        }) {
            var said = f.run(words);
            TrialFolder.require(said.code() != 0 && !said.err().isBlank(), said + " is silent");
        }
    }

    private static void link(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, HostileEdits.create("B-1", "A")).code(0);
        Files.createDirectory(Path.of(f.at("real")));
        Path real = f.write("real/graf.png", "gammel");
        Files.setPosixFilePermissions(real, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(Path.of(f.at("graf.png")), Path.of("real/graf.png"));
        f.run("export", plan, link.toString(), "--overwrite").code(0);
        TrialFolder.require(Files.isSymbolicLink(link), "the link is a file");
        TrialFolder.require(Files.size(real) > 1000, "what it points to stays old");
        String rights = java.nio.file.attribute.PosixFilePermissions.toString(
                Files.getPosixFilePermissions(real, LinkOption.NOFOLLOW_LINKS));
        TrialFolder.require(rights.equals("rw-r-----"), "its rights became " + rights);
    }

    private static void invisible(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        for (String title : new String[] {"\u00a0", "\u200b", "\u3164", "\u2800", "\u00ad"}) {
            f.apply(plan, HostileEdits.create("B-1", title)).code(1, 3);
        }
    }

    private static void control(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, HostileEdits.create("B-1", "A"), "{\"id\":\"B-1\",\"fields\":{\"description\":\"Plan\\u001b[31m\"}}");
        f.run("log", plan).code(0).saysNot("\u001b");
    }

    private static void lines(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, "{\"id\":\"B-1\"," + INITIATIVE + "\"Første\\nAnden\\ttab\"}}");
        f.run("export", plan, f.at("p.svg")).code(0);
        String svg = f.text(f.path().resolve("p.svg"));
        TrialFolder.require(!svg.contains("FørsteAnden"), "words are glued in SVG");
    }

    private static void hanging(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, HostileEdits.create("B-1", "A"), HostileEdits.create("B-2", "B")).code(0);
        f.apply(plan, "{\"id\":\"B-1\",\"fields\":{\"start\":\"after:@FINDESIKKE\"}}").code(1, 3);
        f.apply(plan, "{\"id\":\"B-1\",\"fields\":{\"start\":\"after:@B-1\"}}").code(1, 3);
        f.apply(plan, "{\"id\":\"B-1\",\"fields\":{\"start\":\"after:@B-2\"}}").code(0);
        f.apply(plan, "{\"id\":\"B-2\",\"fields\":{\"start\":\"after:@B-1\"}}").code(1, 3);
    }

    private static void names(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(
                        plan,
                        HostileEdits.create("B-1", "Førstenavn"),
                        "{\"id\":\"B-1\",\"fields\":{\"title\":\"Andetnavn\"}}",
                        "{\"id\":\"B-1\",\"delete\":true}")
                .code(0);
        f.run("log", plan).code(0).says("Førstenavn", "Andetnavn").saysNot("“”");
    }

    private static void syntax(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, HostileEdits.create("B-1", "A")).code(0);
        f.run("edit", plan, "B-1", "title=[Udkast] Plan").code(0);
        f.run("edit", plan, "B-1", "title={kladde}").code(0);
        f.run("log", plan).says("[Udkast] Plan", "{kladde}");
        f.run("new", f.at(".koereplan")).code(2, 3);
        f.run("new", f.at(" .koereplan")).code(2, 3);
    }

    private static void alike(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, HostileEdits.create("B-1", "A")).code(0);
        for (String time : new String[] {"31-12-2026\u200b", "3.\u202fkvartal 2027", "2015\u22122018"}) {
            f.run("edit", plan, "B-1", "start=" + time).code(0);
        }
    }

    private static void words(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, HostileEdits.create("B-1", "A")).code(0);
        f.run("edit", plan, "B-1", "title").code(2).saysNot("Missing", "Did you mean");
        f.run("log", plan, "--limit", "-5").code(2).saysNot("Missing");
        f.run("export").code(2).saysNot("Missing required");
        f.run("apply", plan, f.path().toString()).code(2, 3).says("mappe");
        f.run("export", plan, f.at("p.svg"), "--as-of", "31-12-2026").code(0);
        f.run("edit", plan, "B-1", "start=28-03-2027 kl. 02:30").code(1, 2);
        f.run("export", plan, f.at("x".repeat(245) + ".svg")).code(0);
        f.run("export", plan, f.at("mangler/p.svg")).code(2, 3).says("mangler");
    }

    private static void letters(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.apply(plan, HostileEdits.create("B-1", "עברית 🚀 漢字"), "{\"id\":\"B-1\",\"fields\":{\"start\":\"2027\",\"end\":\"2028\"}}")
                .code(0);
        for (String ending : new String[] {"png", "pdf", "svg"}) {
            var said = f.run("export", plan, f.at("p." + ending)).code(0);
            TrialFolder.require(ending.equals("svg") || !said.err().isBlank() || !said.out().isBlank(), ending + " is silent");
        }
    }

    private static void unnamed(TrialFolder f, int i) throws Exception {
        f.run("generate", f.at("g.koereplan"), "--initiatives", "300", "--seed", "5").code(0);
        f.run("export", f.at("g.koereplan"), f.at("g.svg")).code(0);
        String svg = f.text(f.path().resolve("g.svg"));
        int without = 0;
        for (int n = 1; n <= 300; n++) {
            without += svg.contains(" " + n + "</text>") ? 0 : 1;
        }
        TrialFolder.require(without == 0, without + " of 300 initiatives are not named");
    }

    private static void oneDay(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        f.run("export", plan, f.at("d.svg"), "--from", "2026-12-31", "--until", "2026-12-31").code(0);
        f.run("export", plan, f.at("e.svg"), "--from", "2090-01-01", "--until", "2100-12-31").code(0);
    }

    private static void besideWriter(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        StringBuilder edits = new StringBuilder();
        for (int n = 1; n <= 3000; n++) {
            edits.append(HostileEdits.create("W-" + n, "Nr. " + n)).append('\n');
        }
        Path lines = f.write("many.jsonl", edits.toString());
        Process writer = f.start("env LC_ALL=C.UTF-8", "apply", plan, lines.toString());
        try (TrialFolder other = TrialFolder.of(f.image())) {
            for (int n = 0; n < 5 && writer.isAlive(); n++) {
                other.run("check", plan).code(0);
                other.run("log", plan, "--limit", "5").code(0);
            }
        }
        TrialFolder.require(writer.waitFor(120, TimeUnit.SECONDS) && writer.exitValue() == 0, "the writer failed");
    }

    private static void pipe(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        new ProcessBuilder("mkfifo", f.at("pipe")).start().waitFor();
        f.run("apply", plan, f.at("pipe")).code(2, 3);
    }

    private static void languages(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        for (String amount : new String[] {"1.500", "1,500"}) {
            for (String language : new String[] {"da", "en"}) {
                String line = "{\"id\":\"E1\",\"create\":\"fundingSource\",\"fields\":{\"title\":\"b\","
                        + "\"kind\":\"EXTRA_RESOURCES\",\"state\":\"POSSIBLE\",\"priceLevel\":\"CURRENT\",\"amount\":\""
                        + amount + "\"}}";
                f.run("apply", plan, f.write("e.jsonl", line + "\n").toString(), "--lang", language).code(1, 3);
            }
        }
    }

    private static void chain(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        StringBuilder edits = new StringBuilder(HostileEdits.create("B-1", "A")).append('\n');
        for (int n = 0; n < 10_000; n++) {
            edits.append("{\"id\":\"M").append(n).append("\",\"create\":\"milestone\",\"fields\":{\"title\":\"M\",")
                    .append("\"initiative\":\"B-1\",\"kind\":\"OTHER\",\"state\":\"PLANNED\",\"mandatory\":false,\"forecast\":\"")
                    .append(n == 0 ? "2027" : "after:@M" + (n - 1)).append("\"}}\n");
        }
        f.write("many.jsonl", edits.toString());
        var said = f.run("apply", plan, f.at("many.jsonl"));
        said.code(0, 1);
        f.run("check", plan).code(0, 1);
        f.run("export", plan, f.at("p.json")).code(0);
    }

    private static void longLine(TrialFolder f, int i) throws Exception {
        String plan = f.plan("p.koereplan");
        try (var out = Files.newBufferedWriter(Path.of(f.at("e.jsonl")))) {
            out.write("{\"id\":\"B-1\",\"fields\":{\"description\":\"");
            for (int n = 0; n < 100; n++) {
                out.write("x".repeat(1_000_000));
            }
            out.write("\"}}\n");
        }
        f.run("apply", plan, f.at("e.jsonl")).code(1, 3).says("1");
        f.requireSound(plan);
    }

    private static void killedNew(TrialFolder f, int i) throws Exception {
        for (int n = 0; n < 5; n++) {
            Process process = f.start("env LC_ALL=C.UTF-8", "generate", f.at("g.koereplan"), "--initiatives", "20000");
            process.waitFor(800 + 200L * n, TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            f.run("new", f.at("g.koereplan")).code(0);
            f.requireSound(f.at("g.koereplan"));
            Files.delete(Path.of(f.at("g.koereplan")));
        }
    }
}
