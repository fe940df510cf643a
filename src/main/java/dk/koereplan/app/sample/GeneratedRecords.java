package dk.koereplan.app.sample;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.funding.FundingKind;
import dk.koereplan.domain.funding.FundingState;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.MilestoneKind;
import dk.koereplan.domain.work.Profession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// One generated plan in the making: initiatives over ten years, in five regions and three tracks.
final class GeneratedRecords {
    private static final Provenance DEMO = new Provenance.Demo();
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 6);
    private static final int DAYS = 3650;

    private static final List<String> REGIONS = List.of("REG-84", "REG-85", "REG-83", "REG-82", "REG-81");
    private static final List<String> SUBJECTS = List.of(
            "Datadeling",
            "Forløbsplaner",
            "Kvalitetsklynger",
            "Utilsigtede hændelser",
            "Efteruddannelse",
            "Patientrapporterede mål",
            "Digital tidsbestilling",
            "Medicingennemgang",
            "Fælles indikatorsæt",
            "Læringsnetværk");
    private static final List<String> FIELDS = List.of(
            "almen praksis",
            "speciallæger",
            "tandlæger",
            "tandplejere",
            "fysioterapeuter",
            "kiropraktorer",
            "psykologer",
            "fodterapeuter");
    private static final List<String> LEVELS = List.of("", "PL2025", "PL2026", "PL2027", "LEVEL2021-10", "CURRENT");
    private static final List<String> RECURRENCES = List.of("", "ONE_OFF", "MULTI_YEAR", "PERMANENT");

    private static final SampleRow INITIATIVE = row(
            EntityKind.INITIATIVE,
            "id title number track professions state"
                    + " stateReason reviewDate start end baselineStart baselineEnd progress ownerPeriods");
    private static final SampleRow MILESTONE = row(
            EntityKind.MILESTONE, "id title initiative kind baseline forecast" + " state actual stateReason mandatory");
    private static final SampleRow FUNDING = row(
            EntityKind.FUNDING_SOURCE,
            "id title initiative kind payer amount" + " unit priceLevel recurrence year state");
    private static final SampleRow DEPENDENCY = row(EntityKind.DEPENDENCY, "id title from to kind");

    private final Generated.Size size;
    private final Random random;
    private final List<Entity> records = new ArrayList<>();

    GeneratedRecords(Generated.Size size, long seed) {
        this.size = size;
        this.random = new Random(seed);
    }

    List<Entity> all() {
        records.addAll(SampleTables.read("generated.txt", DEMO));
        for (int number = 1; number <= size.initiatives(); number++) {
            initiative(number);
        }
        return List.copyOf(records);
    }

    private void initiative(int number) {
        String id = String.format(Locale.ROOT, "I-%06d", number);
        int field = random.nextInt(FIELDS.size());
        String region = random.nextInt(8) == 0 ? "regionerne" : any(REGIONS);
        InitiativeState state = any(List.of(InitiativeState.values()).subList(0, 8));
        boolean held = state == InitiativeState.ON_HOLD;
        LocalDate start = FIRST_DAY.plusDays(random.nextInt(DAYS - 900));
        LocalDate end = start.plusDays(90L + random.nextInt(810));
        int slip = random.nextInt(3) == 0 ? random.nextInt(180) : 0;
        add(
                INITIATIVE,
                id,
                any(SUBJECTS) + ", " + FIELDS.get(field) + " " + number,
                String.format(Locale.ROOT, "IN-%03d", number),
                "TRK-" + (1 + random.nextInt(3)),
                List.of(Profession.values()).get(field).name(),
                state.name(),
                held ? "Afventer afklaring" : "",
                held ? GeneratedTimes.any(end, random) : "",
                GeneratedTimes.any(start.plusDays(slip), random),
                GeneratedTimes.any(end.plusDays(slip), random),
                GeneratedTimes.any(start, random),
                GeneratedTimes.any(end, random),
                state == InitiativeState.IN_PROGRESS ? String.valueOf(random.nextInt(101)) : "",
                region);
        for (int i = 1; i <= size.milestones(); i++) {
            milestone(id, i, start.plusDays((end.toEpochDay() - start.toEpochDay()) * i / (size.milestones() + 1)));
        }
        for (int i = 1; i <= size.fundingLines(); i++) {
            funding(id, i, region, start.getYear());
        }
        dependency(number, id);
    }

    private void milestone(String initiative, int number, LocalDate day) {
        int fate = random.nextInt(10);
        String state = fate < 4 ? "REACHED" : fate == 4 ? "DROPPED" : "PLANNED";
        add(
                MILESTONE,
                initiative + "-M" + number,
                "Milepæl " + number,
                initiative,
                any(List.of(MilestoneKind.values())).name(),
                GeneratedTimes.any(day, random),
                GeneratedTimes.any(day.plusDays(random.nextInt(3) == 0 ? random.nextInt(120) : 0), random),
                state,
                fate < 4 ? day.plusDays(random.nextInt(60)).toString() : "",
                fate == 4 ? "Ikke længere relevant" : "",
                String.valueOf(random.nextBoolean()));
    }

    private void funding(String initiative, int number, String payer, int year) {
        boolean known = random.nextInt(5) > 0;
        add(
                FUNDING,
                initiative + "-F" + number,
                "Finansiering " + number,
                initiative,
                any(List.of(FundingKind.values())).name(),
                payer,
                known ? String.format(Locale.ROOT, "%d.%d", random.nextInt(20), random.nextInt(10)) : "",
                known ? "mio. kr." : "",
                any(LEVELS),
                any(RECURRENCES),
                String.valueOf(year),
                any(List.of(FundingState.values())).name());
    }

    /// Chains of at most eight, so that looking for circles stays cheap however large the plan is.
    private void dependency(int number, String id) {
        boolean first = number % 8 == 1;
        String from = first ? id + "-M1" : String.format(Locale.ROOT, "I-%06d", number - 1);
        String to = first ? id + "-M" + size.milestones() : id;
        if (!from.equals(to) && !(first && size.milestones() == 0)) {
            add(DEPENDENCY, id + "-D", "Skal være klar først", from, to, "FINISH_BEFORE");
        }
    }

    private void add(SampleRow row, String... cells) {
        records.add(row.read(List.of(cells), DEMO));
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static SampleRow row(EntityKind kind, String names) {
        return new SampleRow(kind, List.of(names.split(" ", -1)));
    }
}
