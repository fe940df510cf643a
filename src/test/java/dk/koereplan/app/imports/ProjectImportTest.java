package dk.koereplan.app.imports;

import static dk.koereplan.app.imports.ProjectText.POINT;
import static dk.koereplan.app.imports.ProjectText.after;
import static dk.koereplan.app.imports.ProjectText.days;
import static dk.koereplan.app.imports.ProjectText.keyed;
import static dk.koereplan.app.imports.ProjectText.project;
import static dk.koereplan.app.imports.ProjectText.task;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.Outcome;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.export.PlanExport;
import dk.koereplan.app.sample.EmptyPlan;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Dependency;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.export.ExportRequest;
import dk.koereplan.export.Layout;
import dk.koereplan.export.Material;
import dk.koereplan.export.TimelineCut;
import dk.koereplan.export.View;
import dk.koereplan.export.msproject.MsProjectExporter;
import dk.koereplan.i18n.Language;
import dk.koereplan.imports.ProposedRow;
import dk.koereplan.imports.ProposedRow.Fate;
import dk.koereplan.imports.RowRemark;
import dk.koereplan.imports.SheetProposal;
import dk.koereplan.store.MemoryPlanFile;
import dk.koereplan.store.PlanFileProblem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A project comes in: one that another program wrote, and one of our own that somebody edited there.
class ProjectImportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder = Path.of("");

    private PlanSession session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
    private int ids;

    private void empty() throws PlanFileProblem {
        session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        EmptyPlan.load(session, "Plan", "arbejdsgruppen");
    }

    private SheetProposal preview(String name, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        return new SheetImport(session)
                .preview(file, new SheetProposal.Frame(() -> "N-" + ++ids, Language.DANISH, TODAY, "arbejdsgruppen"));
    }

    private SheetProposal preview(String name, String text) throws Exception {
        return preview(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void apply(SheetProposal proposal) throws PlanFileProblem {
        assertThat(new SheetImport(session).apply(proposal)).isInstanceOf(Outcome.Done.class);
    }

    private static List<Fate> fates(SheetProposal proposal) {
        return proposal.rows().stream().map(ProposedRow::fate).toList();
    }

    private static List<String> remarks(SheetProposal proposal) {
        return proposal.rows().stream()
                .flatMap(row -> row.remarks().stream())
                .map(RowRemark::key)
                .toList();
    }

    private Initiative initiative(String title) {
        return session.roadmap().all(Initiative.class).stream()
                .filter(i -> i.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private byte[] exported(UnaryOperator<String> edited) throws Exception {
        var out = new ByteArrayOutputStream();
        Roadmap plan = session.roadmap();
        var request = new ExportRequest(
                plan,
                AsOf.endOf(TODAY),
                View.TIMELINE,
                TimelineCut.WHOLE,
                PlanFilter.EMPTY,
                Language.DANISH,
                Layout.of(PlanExport.stamp(plan, AsOf.endOf(TODAY).instant())));
        new MsProjectExporter().write(new Material(request), out);
        return edited.apply(out.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatWeWroteComesInAsUnchanged() throws Exception {
        for (Sample sample : List.of(Sample.DEMO, Sample.KVALITET_I_PRAKSIS)) {
            session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
            sample.load(session);
            SheetProposal proposal = preview("egen.xml", exported(UnaryOperator.identity()));
            assertThat(proposal.rows())
                    .allSatisfy(row -> assertThat(row.fate()).as(row.title()).isEqualTo(Fate.UNCHANGED));
            assertThat(proposal.edit()).isEmpty();
        }
    }

    @Test
    void whatWasEditedThereIsAllThatChanges() throws Exception {
        session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        Sample.DEMO.load(session);
        Initiative exact = session.roadmap().all(Initiative.class).stream()
                .filter(i -> i.end() instanceof When.Day && i.start() instanceof When.Day)
                .findFirst()
                .orElseThrow();
        LocalDate end = ((When.Day) exact.end()).date();
        LocalDate later = end.plusDays(3);
        SheetProposal proposal = preview("egen.xml", exported(xml -> {
            int at = xml.indexOf(exact.title());
            return xml.substring(0, at)
                    + xml.substring(at)
                            .replaceFirst("<Finish>" + end, "<Finish>" + later)
                            .replaceFirst("<Notes>", "<Notes>Aftalt i styregruppen\n");
        }));
        assertThat(fates(proposal)).containsOnlyOnce(Fate.CHANGED).doesNotContain(Fate.NEW, Fate.REFUSED);
        apply(proposal);
        Initiative now =
                session.roadmap().find(Initiative.class, exact.id().value()).orElseThrow();
        assertThat(now.end()).isEqualTo(new When.Day(later));
        assertThat(now.note()).endsWith("Aftalt i styregruppen");
        assertThat(now.start()).isEqualTo(exact.start());
    }

    @Test
    void summariesBecomeInitiativesMilestonesMilestonesAndLinksDependencies() throws Exception {
        empty();
        String file = project(
                task(1, 1, "Fælles indgang", "<Summary>1</Summary>" + days("2026-03-01", "2026-06-30")),
                task(2, 2, "Analyse", days("2026-03-01", "2026-04-15") + "<Notes>Med regionerne</Notes>"),
                task(3, 2, "Afrapportering", days("2026-06-30", "2026-06-30") + POINT + after(2, 1, 0)),
                task(4, 1, "Uden tid", ""));
        SheetProposal proposal = preview("plan.xml", file);
        assertThat(fates(proposal)).containsOnly(Fate.NEW);
        apply(proposal);
        Initiative whole = initiative("Fælles indgang");
        Initiative part = initiative("Analyse");
        assertThat(part.parent()).isEqualTo(whole.id());
        assertThat(part.note()).isEqualTo("Med regionerne");
        assertThat(part.progress()).isNull();
        assertThat(part.end()).isEqualTo(new When.Day(LocalDate.of(2026, 4, 15)));
        Milestone point = session.roadmap().all(Milestone.class).getFirst();
        assertThat(point.initiative()).isEqualTo(whole.id());
        assertThat(point.forecast()).isEqualTo(new When.Day(LocalDate.of(2026, 6, 30)));
        Dependency link = session.roadmap().all(Dependency.class).getFirst();
        assertThat(link.from()).isEqualTo(part.id());
        assertThat(link.title()).isEqualTo("Analyse før Afrapportering");
        assertThat(initiative("Uden tid").start()).isEqualTo(When.UNKNOWN);
        assertThat(initiative("Uden tid").ownerPeriods()).isEmpty();

        assertThat(fates(preview("plan.xml", file))).containsOnly(Fate.UNCHANGED);
        SheetProposal renamed = preview("plan.xml", file.replace(">Analyse<", ">Analyse og valg<"));
        assertThat(fates(renamed)).containsExactly(Fate.UNCHANGED, Fate.CHANGED, Fate.UNCHANGED, Fate.UNCHANGED);
        assertThat(remarks(renamed)).containsExactly("renamed");
    }

    @Test
    void aGanttProjectComesInTheSameWay() throws Exception {
        empty();
        SheetProposal proposal = preview("plan.gan", """
            <?xml version="1.0" encoding="UTF-8"?>
            <project name="Plan" view-date="2026-01-01" version="3.2">
              <calendars><day-types><day-type id="0"/><day-type id="1"/>
                <default-week id="1" name="default" sun="0" mon="0" tue="0" wed="0" thu="0" fri="0" sat="0"/>
              </day-types></calendars>
              <tasks empty-milestones="true">
                <taskproperties><taskproperty id="tpd0" name="type" type="default" valuetype="icon"/></taskproperties>
                <task id="1" name="Fælles mål" meeting="false" start="2026-03-02" duration="10" complete="0">
                  <notes><![CDATA[Æøå]]></notes>
                  <task id="2" name="Godkendt" meeting="true" start="2026-03-12" duration="0" complete="0"/>
                </task>
                <task id="3" name="Udrulning" meeting="false" start="2026-04-01" duration="5" complete="40"/>
              </tasks>
              <resources/><allocations/><roles/>
            </project>
            """);
        assertThat(fates(proposal)).containsOnly(Fate.NEW).hasSize(3);
        apply(proposal);
        assertThat(initiative("Fælles mål").start()).isEqualTo(new When.Day(LocalDate.of(2026, 3, 2)));
        assertThat(initiative("Fælles mål").end()).isEqualTo(new When.Day(LocalDate.of(2026, 3, 11)));
        assertThat(initiative("Udrulning").progress()).isEqualTo(40);
        Milestone point = session.roadmap().all(Milestone.class).getFirst();
        assertThat(point.title()).isEqualTo("Godkendt");
        assertThat(point.initiative()).isEqualTo(initiative("Fælles mål").id());
    }

    @Test
    void aLinkThatCannotBeIsLeftOutAndItsTaskStays() throws Exception {
        empty();
        SheetProposal proposal = preview(
                "ring.xml",
                project(
                        task(1, 1, "Første", after(2, 1, 0)),
                        task(2, 1, "Anden", after(1, 1, 0)),
                        task(3, 1, "Tredje", after(1, 3, 0)),
                        task(4, 1, "Fjerde", after(1, 1, 4800))));
        assertThat(fates(proposal)).containsOnly(Fate.NEW);
        assertThat(remarks(proposal)).containsExactly("linkCircle", "linkKind", "linkKind");
        apply(proposal);
        assertThat(session.roadmap().all(Dependency.class)).hasSize(1);
    }

    @Test
    void aLinkFromARefusedTaskNamesItAndItsRow() throws Exception {
        empty();
        SheetProposal proposal = preview(
                "plan.xml",
                project(
                        task(1, 1, "For sent", days("2149-01-01", "2149-02-01")),
                        task(2, 1, "", ""),
                        task(3, 1, "Valg", after(1, 1, 0)),
                        task(4, 1, "Brug", after(2, 1, 0))));
        assertThat(proposal.rows().get(2).remarks()).containsExactly(RowRemark.of("linkRefused", "For sent", 1));
        assertThat(proposal.rows().get(3).remarks()).containsExactly(RowRemark.of("linkUntitled", 2));
    }

    @Test
    void aMilestoneThatStandsTwiceIsCalledOne() throws Exception {
        session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
        Sample.DEMO.load(session);
        String id = session.roadmap().all(Milestone.class).getFirst().id().value();
        String notes = POINT + "<Notes>Id i Køreplan: " + id + "</Notes>";
        SheetProposal proposal = preview("plan.xml", project(task(1, 1, "Nået", notes), task(2, 1, "Nået", notes)));
        assertThat(proposal.rows().get(1).remarks()).containsExactly(RowRemark.of("sameMilestone", 1));
    }

    @Test
    void whatNobodyCanKnowIsRefusedRowByRow() throws Exception {
        empty();
        SheetProposal proposal = preview(
                "plan.xml",
                project(
                        task(1, 1, "God", days("2026-01-01", "2026-02-01")),
                        task(2, 1, "", ""),
                        task(3, 1, "For sent", days("2149-01-01", "2149-02-01")),
                        task(4, 1, "Bagvendt", days("2026-06-01", "2026-02-01"))));
        assertThat(fates(proposal).getFirst()).isEqualTo(Fate.NEW);
        assertThat(fates(proposal).subList(1, 4)).containsOnly(Fate.REFUSED);
        assertThat(remarks(proposal)).containsExactly("untitled", "invalid", "invalid");
        apply(proposal);
        assertThat(session.roadmap().all(Initiative.class)).hasSize(1);
    }

    @Test
    void aTitleThatIsTooLongIsRefusedWithItsReason() throws Exception {
        empty();
        SheetProposal proposal = preview("plan.xml", project(task(1, 1, "x".repeat(100_000), "")));
        assertThat(fates(proposal)).containsExactly(Fate.REFUSED);
        assertThat(remarks(proposal)).containsExactly("refused");
    }

    @Test
    void anotherProjectOfTheSameFileNameTakesOverNothing() throws Exception {
        empty();
        apply(preview("projektplan.xml", project(task(1, 1, "Nord", ""), task(2, 2, "Analyse", ""))));
        SheetProposal second = preview("projektplan.xml", project(task(1, 1, "Midt", ""), task(2, 2, "Oplæring", "")));
        assertThat(fates(second)).containsOnly(Fate.NEW);
    }

    @Test
    void aTaskIsKnownByItsOwnKeyWhateverItsFileAndNameAre() throws Exception {
        empty();
        String key = "3f2504e0-4f89-11d3-9a0c-0305e82c3301";
        apply(preview("plan.xml", project(keyed(1, 1, key, "Analyse"))));
        SheetProposal renamed = preview("plan ny.xml", project(keyed(7, 1, key, "Analyse og valg")));
        assertThat(fates(renamed)).containsExactly(Fate.CHANGED);
        apply(renamed);
        assertThat(session.roadmap().all(Initiative.class)).hasSize(1);
    }

    @Test
    void theSameProjectUnderAnotherNameDoublesNothing() throws Exception {
        empty();
        String file = project(
                task(1, 1, "Nord", ""),
                task(2, 2, "Analyse", ""),
                task(3, 1, "Midt", ""),
                task(4, 2, "Analyse", ""),
                task(5, 2, "Analyse", ""),
                task(6, 1, "Godkendt", POINT),
                task(7, 2, "Ukendt", ""));
        SheetProposal first = preview("plan.xml", file);
        assertThat(fates(first)).containsOnly(Fate.NEW);
        apply(first);
        assertThat(fates(preview("plan.xml", file))).containsOnly(Fate.UNCHANGED);
        assertThat(fates(preview("plan 2.xml", file))).containsOnly(Fate.UNCHANGED);
    }

    @Test
    void aTaskWithTheTitleOfAnOlderOneLeavesItToItsOwnTask() throws Exception {
        empty();
        apply(preview("plan.xml", project(task(2, 1, "Analyse", ""))));
        String file = project(task(1, 1, "Analyse", ""), task(2, 1, "Analyse", days("2026-01-01", "2026-02-01")));
        assertThat(fates(preview("plan.xml", file))).containsExactly(Fate.NEW, Fate.CHANGED);
    }

    @Test
    void aTaskThatIsPutInMovesNoTitleToAnother() throws Exception {
        empty();
        apply(preview("plan.xml", project(task(1, 1, "Nord", ""), task(2, 2, "Analyse", ""), task(3, 2, "Valg", ""))));
        SheetProposal renumbered = preview(
                "plan.xml",
                project(
                        task(1, 1, "Nord", ""),
                        task(2, 2, "Opstart", ""),
                        task(3, 2, "Analyse", ""),
                        task(4, 2, "Valg", "")));
        assertThat(fates(renumbered)).containsExactly(Fate.UNCHANGED, Fate.NEW, Fate.UNCHANGED, Fate.UNCHANGED);
    }

    @Test
    void aLineOfANoteIsAddedThoughItIsPartOfAnother() throws Exception {
        empty();
        String file = project(task(1, 1, "Analyse", "<Notes>Beløb: 12\nMed regionerne</Notes>"));
        apply(preview("plan.xml", file));
        SheetProposal edited = preview("plan.xml", file.replace("Beløb: 12\nMed regionerne", "Beløb: 1"));
        assertThat(fates(edited)).containsExactly(Fate.CHANGED);
        apply(edited);
        assertThat(initiative("Analyse").note()).isEqualTo("Beløb: 12\nMed regionerne\nBeløb: 1");
        assertThat(fates(preview("plan.xml", file.replace("Beløb: 12\nMed", "Med"))))
                .containsExactly(Fate.UNCHANGED);
    }

    private static String given(String... lines) {
        return "<Notes>" + String.join("\n", lines) + "\nId i Køreplan: ANDEN-1</Notes>";
    }

    @Test
    void aVagueTimeOfAnotherPlanStaysAsVague() throws Exception {
        empty();
        String start = "Start, som oplyst: 3. kvartal 2027";
        String file = project(
                task(
                        1,
                        1,
                        "Fælles indgang",
                        days("2027-07-01", "2027-12-31")
                                + given(start, "Slut, som oplyst: 2027", "Ansvarlig: Region Nordjylland")),
                task(
                        2,
                        2,
                        "Godkendt",
                        POINT + days("2027-10-24", "2027-10-24") + given("Dato, som oplyst: uge 42, 2027")),
                task(3, 1, "Flyttet", days("2027-07-05", "2027-12-31") + given(start)),
                task(
                        4,
                        1,
                        "Åben",
                        days("2027-07-01", "2027-12-31")
                                + given("Start, som oplyst: ukendt", "End, as stated: H2 2027")),
                task(5, 1, "Godkendt plan", days("2027-07-01", "2027-12-31") + given(start + " (basisplan)")));
        apply(preview("anden.xml", file));
        Initiative whole = initiative("Fælles indgang");
        assertThat(whole.start()).isEqualTo(new When.Quarter(2027, 3));
        assertThat(whole.end()).isEqualTo(new When.Year(2027));
        assertThat(whole.note()).contains(start, "Ansvarlig: Region Nordjylland");
        assertThat(session.roadmap().all(Milestone.class).getFirst().forecast()).isEqualTo(new When.Week(2027, 42));
        assertThat(initiative("Flyttet").start()).isEqualTo(new When.Day(LocalDate.of(2027, 7, 5)));
        assertThat(initiative("Åben").start()).isEqualTo(When.UNKNOWN);
        assertThat(initiative("Åben").end()).isEqualTo(new When.HalfYear(2027, 2));
        assertThat(initiative("Godkendt plan").start()).isEqualTo(new When.Day(LocalDate.of(2027, 7, 1)));

        assertThat(fates(preview("anden.xml", file))).containsOnly(Fate.UNCHANGED);
    }

    @Test
    void aWholePlanOfOursComesIntoAnotherOnce() throws Exception {
        for (Sample sample : List.of(Sample.DEMO, Sample.KVALITET_I_PRAKSIS)) {
            session = new PlanSession(new MemoryPlanFile(), "arbejdsgruppen");
            sample.load(session);
            byte[] file = exported(UnaryOperator.identity());
            empty();
            SheetProposal first = preview("anden.xml", file);
            assertThat(fates(first)).doesNotContain(Fate.CHANGED, Fate.REFUSED);
            apply(first);
            assertThat(fates(preview("anden.xml", file))).containsOnly(Fate.UNCHANGED);
        }
    }
}
