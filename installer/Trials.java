import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/// Harms plans and the image's processes, and counts what goes wrong: `java installer/Trials.java target/koereplan
/// [part of a fault's name]`. Prints one line of JSON for each fault. Full disks and read-only file systems need root,
/// the locales `localedef` made. What the faults of `FaultRows` should do is said there.
final class Trials {
    private static final long SEED = 20261128;
    private static final List<String> ZONES = List.of(
            "Pacific/Pago_Pago",
            "America/St_Johns",
            "UTC",
            "Asia/Kathmandu",
            "Pacific/Kiritimati");

    /// How a process may be told which language the machine speaks.
    private static final List<String> LOCALES = List.of(
            "env -u LANG -u LC_ALL -u LC_CTYPE",
            "env LC_ALL=C",
            "env LC_ALL=POSIX",
            "env LC_ALL=C.UTF-8",
            "env LC_ALL=da_DK.UTF-8",
            "env LC_ALL=en_US.UTF-8",
            "env LC_ALL=th_TH.UTF-8",
            "env LC_ALL=da_DK.ISO-8859-1",
            "env LC_ALL=ar_EG.UTF-8");

    private final Path image;
    private final Random random = new Random(SEED);
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Map<String, Integer> trials = new LinkedHashMap<>();

    private Trials(Path image) {
        this.image = image;
    }

    /// One trial of a fault in a folder of its own; throws when the program did wrong.
    interface Fault {
        void happen(TrialFolder folder, int trial) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Trials all = new Trials(Path.of(args[0]).toAbsolutePath());
        all.add("SIGKILL in the middle of apply", 20, (f, i) -> all.ended(f, i, true));
        all.add("SIGTERM in the middle of apply", 20, (f, i) -> all.ended(f, i, false));
        all.add("the disk is full during apply", 5, Trials::fullDisk);
        all.add("a read-only file system", 3, Trials::readOnly);
        all.add("a locale", LOCALES.size(), Trials::locale);
        all.add("a time zone", ZONES.size(), Trials::zone);
        all.add("a plan with one bit flipped", 40, all::flipped);
        all.add("a plan that is cut", 20, all::cut);
        all.add("a hostile edit", HostileEdits.LINES.size(), HostileEdits::happen);
        FaultRows.all().forEach((row, fault) -> all.add("fault " + row, 1, fault));
        all.run(args.length > 1 ? args[1] : "");
    }

    private void add(String name, int times, Fault fault) {
        faults.put(name, fault);
        trials.put(name, times);
    }

    private void run(String part) throws IOException {
        for (Map.Entry<String, Fault> fault : faults.entrySet()) {
            int times = fault.getKey().contains(part) ? trials.get(fault.getKey()) : 0;
            int failures = 0;
            String first = "";
            for (int i = 0; i < times; i++) {
                try (TrialFolder folder = TrialFolder.of(image)) {
                    fault.getValue().happen(folder, i);
                } catch (Exception e) {
                    failures++;
                    first = first.isEmpty() ? "trial " + i + ": " + e.getMessage() : first;
                }
            }
            if (times > 0) {
                System.out.printf(
                        Locale.ROOT,
                        "{\"fault\":\"%s\",\"trials\":%d,\"failures\":%d%s}%n",
                        fault.getKey(),
                        times,
                        failures,
                        first.isEmpty() ? "" : ",\"first\":\"" + first.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"");
            }
        }
    }

    /// Every edit that was told is there afterwards.
    private void ended(TrialFolder folder, int trial, boolean kill) throws Exception {
        String plan = folder.plan("p.koereplan");
        StringBuilder edits = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            edits.append(HostileEdits.create("T-" + i, "Nr. " + i)).append('\n');
        }
        Path lines = folder.write("many.jsonl", edits.toString());
        Process process = folder.start("env LC_ALL=C.UTF-8", "apply", plan, lines.toString());
        while (process.isAlive() && Files.size(folder.path().resolve("said.out")) == 0) {
            process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        process.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
        if (kill) {
            process.destroyForcibly();
        } else {
            process.destroy();
        }
        TrialFolder.require(process.waitFor(30, TimeUnit.SECONDS), "does not end");
        long told = folder.text(folder.path().resolve("said.out")).lines().filter(l -> !l.isBlank()).count();
        if (!kill) {
            folder.requireSound(plan);
        }
        folder.run("edit", plan, "T-0", "--new", "initiative", "title=Efter", "state=PROPOSED").code(0);
        folder.requireSound(plan);
        String log = folder.run("log", plan, "--json").code(0).out();
        for (long i = 1; i <= told; i++) {
            TrialFolder.require(log.contains("T-" + i + "\""), "edit " + i + " of " + told + " is lost");
        }
    }

    private static void sh(String command) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        TrialFolder.require(process.waitFor() == 0, command + ": " + said);
    }

    private static void fullDisk(TrialFolder folder, int trial) throws Exception {
        String disk = folder.at("disk");
        Files.createDirectory(Path.of(disk));
        sh("mount -t tmpfs -o size=" + (1000 + 50 * trial) + "k tmpfs " + disk);
        try {
            String plan = disk + "/p.koereplan";
            folder.run("new", plan).code(0);
            StringBuilder edits = new StringBuilder();
            for (int i = 1; i <= 6000; i++) {
                edits.append(HostileEdits.create("T-" + i, "Nr. " + i + " " + "x".repeat(60))).append('\n');
            }
            var said = folder.run("apply", plan, folder.write("many.jsonl", edits.toString()).toString());
            said.code(3).says("disk");
            long told = said.out().lines().filter(l -> l.matches("\\d+.*")).count();
            TrialFolder.require(told > 100, "only " + told + " were told");
            folder.run("check", plan).code(0);
            String log = folder.run("log", plan, "--json").code(0).out();
            TrialFolder.require(log.contains("T-" + told + "\""), "edit " + told + " is lost");
            folder.run("export", plan, disk + "/out.pdf").code(3).says("disk");
            TrialFolder.require(!Files.exists(Path.of(disk, "out.pdf")), "half a file is left");
        } finally {
            sh("umount " + disk);
        }
    }

    private static void readOnly(TrialFolder folder, int trial) throws Exception {
        String disk = folder.at("disk");
        Files.createDirectory(Path.of(disk));
        sh("mount -t tmpfs -o size=20m tmpfs " + disk);
        try {
            String plan = disk + "/p.koereplan";
            folder.run("new", plan, "--sample", "demo").code(0);
            sh("mount -o remount,ro " + disk);
            byte[] before = Files.readAllBytes(Path.of(plan));
            folder.run("check", plan).code(0);
            folder.run("log", plan).code(0);
            folder.run("export", plan, folder.at("out.svg")).code(0);
            folder.run("edit", plan, "IN-003", "title=Ny").code(3);
            folder.run("export", plan, disk + "/out.svg").code(3);
            folder.run("new", disk + "/q.koereplan").code(3);
            TrialFolder.require(java.util.Arrays.equals(before, Files.readAllBytes(Path.of(plan))), "a byte changed");
        } finally {
            sh("umount " + disk);
        }
    }

    private static void locale(TrialFolder folder, int trial) throws Exception {
        String locale = LOCALES.get(trial);
        String plan = folder.at("årsplan.koereplan");
        folder.in(locale, "new", plan).code(0);
        folder.in(locale, "edit", plan, "B-1", "--new", "initiative", "title=Åben æøå", "state=PROPOSED").code(0);
        folder.in(locale, "check", plan).code(0);
        folder.in(locale, "export", plan, folder.at("ud.json")).code(0);
        String json = folder.text(folder.path().resolve("ud.json"));
        TrialFolder.require(json.contains("Åben æøå"), "is not stored as it was typed: " + locale);
    }

    private static void zone(TrialFolder folder, int trial) throws Exception {
        String plan = folder.at("demo.koereplan");
        folder.run("new", plan, "--sample", "demo").code(0);
        TreeSet<String> exports = new TreeSet<>();
        for (String zone : List.of("Europe/Copenhagen", ZONES.get(trial))) {
            folder.in("env LC_ALL=C.UTF-8 TZ=" + zone, "check", plan).code(0);
            folder.in("env LC_ALL=C.UTF-8 TZ=" + zone, "export", plan, folder.at("z.json"), "--overwrite", "--as-of", "2026-11-28")
                    .code(0);
            exports.add(folder.text(folder.path().resolve("z.json")));
        }
        TrialFolder.require(exports.size() == 1, "another export in " + ZONES.get(trial));
    }

    /// Either the plan is as it was, or the program says that something is wrong with it.
    private void flipped(TrialFolder folder, int trial) throws Exception {
        String plan = folder.plan("p.koereplan");
        folder.apply(plan, HostileEdits.create("B-1", "Et"), HostileEdits.create("B-2", "To")).code(0);
        folder.run("export", plan, folder.at("before.json")).code(0);
        byte[] bytes = Files.readAllBytes(Path.of(plan));
        int at = random.nextInt(bytes.length);
        bytes[at] ^= (byte) (1 << random.nextInt(8));
        Files.write(Path.of(plan), bytes);
        requireSameOrSaid(folder, plan, "byte " + at);
    }

    private void cut(TrialFolder folder, int trial) throws Exception {
        String plan = folder.plan("p.koereplan");
        folder.apply(plan, HostileEdits.create("B-1", "Et"), HostileEdits.create("B-2", "To")).code(0);
        folder.run("export", plan, folder.at("before.json")).code(0);
        byte[] bytes = Files.readAllBytes(Path.of(plan));
        int length = random.nextInt(bytes.length);
        Files.write(Path.of(plan), java.util.Arrays.copyOf(bytes, length));
        TrialFolder.require(folder.run("check", plan).code() != 0, "cut to " + length + " passes its check");
    }

    private static void requireSameOrSaid(TrialFolder folder, String plan, String what) throws Exception {
        var check = folder.run("check", plan);
        var export = folder.run("export", plan, folder.at("after.json"));
        boolean same = export.code() == 0
                && folder.text(folder.path().resolve("after.json"))
                        .equals(folder.text(folder.path().resolve("before.json")));
        TrialFolder.require(same || check.code() != 0, what + ": another plan, and the check passes");
        TrialFolder.require(export.code() != 0 || same, what + ": exports another plan");
    }
}
