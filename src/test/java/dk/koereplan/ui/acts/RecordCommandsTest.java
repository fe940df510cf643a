package dk.koereplan.ui.acts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.Duplicates;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.domain.work.MilestoneState;
import dk.koereplan.i18n.Language;
import dk.koereplan.merge.Digests;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.Command;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandsTest {
    @TempDir
    Path folder;

    private PlanFixture fixture;
    private RecordCommands commands;

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        commands = new RecordCommands(fixture.context(), fixture.edits(), fixture.notices());
    }

    private void run(String key, String id) {
        commands.of(List.of(id)).stream()
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private Entity copy(String id) {
        run("command.duplicate", id);
        return fixture.context().selected().orElseThrow();
    }

    private String digest() {
        return Digests.content(fixture.context().roadmap());
    }

    @Test
    void aCopyBeginsAnewAndSaysWhoMadeIt() {
        Initiative original = fixture.context().index().initiatives().stream()
                .filter(i -> i.state() == InitiativeState.IN_PROGRESS
                        && i.ownerPeriods().size() == 1)
                .findFirst()
                .orElseThrow();
        Initiative made = (Initiative) copy(original.id().value());
        assertThat(made.title()).isEqualTo(original.title() + " (kopi)");
        assertThat(made.source()).isEqualTo(new Provenance.Entered("arbejdsgruppen"));
        assertThat(made.state()).isEqualTo(InitiativeState.PROPOSED);
        assertThat(made.number()).isNull();
        assertThat(made.baselineEnd()).isEqualTo(When.UNKNOWN);
        assertThat(made.track()).isEqualTo(original.track());
        assertThat(made.end()).isEqualTo(original.end());
        assertThat(made.ownerPeriods()).isEqualTo(original.ownerPeriods());
        assertThat(copy(original.id().value()).title()).isEqualTo(original.title() + " (kopi) 2");
    }

    @Test
    void openMilestonesGoAlongAndReportsDoNot() {
        Milestone open = fixture.context().roadmap().all(Milestone.class).stream()
                .filter(m -> m.state() == MilestoneState.PLANNED && m.initiative() != null)
                .findFirst()
                .orElseThrow();
        int reports = fixture.context().roadmap().all(StatusReport.class).size();
        Initiative made = (Initiative) copy(open.initiative().value());
        assertThat(fixture.context().index().milestonesOf(made.id()))
                .isNotEmpty()
                .allMatch(
                        m -> m.state() == MilestoneState.PLANNED && m.baseline().isUnknown())
                .anyMatch(m -> m.title().equals(open.title()));
        assertThat(fixture.context().roadmap().all(StatusReport.class)).hasSize(reports);
    }

    @Test
    void oneRecordOfEveryKindIsCopiedAndUndoneInOneStep() {
        String before = digest();
        List<EntityKind> copied = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            fixture.context().roadmap().all(kind.type()).stream()
                    .filter(Duplicates::canCopy)
                    .findFirst()
                    .ifPresent(record -> {
                        Entity made = copy(record.id().value());
                        assertThat(made.id()).as("%s", kind).isNotEqualTo(record.id());
                        assertThat(EntityKind.of(made)).isEqualTo(kind);
                        copied.add(kind);
                        fixture.edits().undo();
                        assertThat(digest()).as("%s", kind).isEqualTo(before);
                    });
        }
        assertThat(copied).hasSizeGreaterThan(12);
    }

    @Test
    void whatHappenedIsNotCopied() {
        String report = fixture.context()
                .roadmap()
                .all(StatusReport.class)
                .getFirst()
                .id()
                .value();
        assertThat(commands.of(List.of(report))).isEmpty();
        assertThat(commands.of(List.of("IN-001", "IN-002"))).isEmpty();
    }

    private List<String> initiatives() {
        return fixture.context().index().initiatives().stream()
                .map(i -> i.id().value())
                .toList();
    }

    @Test
    void anInitiativeChangesPlacesWithItsNeighbourAndNothingElseMoves() {
        List<String> before = initiatives();
        String third = before.get(2);
        run("command.place.up", third);
        List<String> moved = new ArrayList<>(before);
        moved.set(1, third);
        moved.set(2, before.get(1));
        assertThat(initiatives()).isEqualTo(moved);
        run("command.place.down", third);
        assertThat(initiatives()).isEqualTo(before);
        fixture.edits().undoSteps(2);
        assertThat(initiatives()).isEqualTo(before);
    }

    @Test
    void whatStandsFirstSaysSo() {
        run("command.place.up", initiatives().getFirst());
        assertThat(fixture.said).containsExactly("Står allerede øverst.");
    }

    @Test
    void tracksAreOrderedToo() {
        List<Track> tracks = fixture.context().index().tracks();
        run("command.place.down", tracks.getFirst().id().value());
        assertThat(fixture.context().index().tracks().stream()
                        .map(Track::title)
                        .toList()
                        .subList(0, 2))
                .containsExactly(tracks.get(1).title(), tracks.get(0).title());
    }

    @Test
    void theCommandsHaveKeys() {
        assertThat(commands.of(List.of("IN-001")).stream().map(Command::keys))
                .containsExactly("Ctrl+D", "Ctrl+Shift+↑", "Ctrl+Shift+↓");
    }
}
