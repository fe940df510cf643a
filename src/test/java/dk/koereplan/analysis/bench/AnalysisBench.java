package dk.koereplan.analysis.bench;

import dk.koereplan.analysis.AsOf;
import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Overview;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.sample.Generated;
import dk.koereplan.bench.Figures;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import dk.koereplan.store.MemoryPlanFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a new snapshot costs before anything is drawn: index, overview, and the layout of one window of the timeline.
@Tag("bench")
class AnalysisBench {
    private static final AsOf TODAY = AsOf.endOf(LocalDate.of(2026, 11, 21));

    private final Figures figures = new Figures();

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void derivesAndLaysOut(int initiatives) throws Exception {
        Roadmap roadmap = generated(initiatives);
        PlanIndex index = PlanIndex.of(roadmap);
        figures.time("plan index", initiatives, 5, 15, () -> PlanIndex.of(roadmap));
        figures.time("overview", initiatives, 5, 15, () -> Overview.of(index, PlanFilter.EMPTY, TODAY));
        Scope scope = Scope.of(index, PlanFilter.EMPTY, TODAY);
        Texts texts = Texts.in(Language.DANISH);
        figures.time(
                "timeline model",
                initiatives,
                3,
                9,
                () -> TimelineModel.of(scope, LaneSetting.by(LaneField.REGION), texts));
        TimelineModel model = TimelineModel.of(scope, LaneSetting.by(LaneField.REGION), texts);
        BundledFont font = new BundledFont();
        TimelineViewport view = model.fitting(1600, 900);
        figures.time(
                "timeline scene of one window",
                initiatives,
                20,
                41,
                () -> TimelineScene.of(model, view, Marked.NOTHING, font));
    }

    private static Roadmap generated(int initiatives) throws Exception {
        try (PlanSession session = new PlanSession(new MemoryPlanFile(), "bench")) {
            Generated.load(session, Generated.Size.funded(initiatives), 1);
            return session.roadmap();
        }
    }
}
