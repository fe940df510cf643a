package dk.koereplan.scene.bench;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.analysis.overview.Scope;
import dk.koereplan.domain.roadmap.Roadmap;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Plans;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.part.Marked;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.TimelineScene;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.TimelineViewport;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The layout of the timeline without JavaFX, from a snapshot in memory.
@State(org.openjdk.jmh.annotations.Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Layout {
    private static final Texts DANISH = Texts.in(Language.DANISH);

    @Param({"200", "1000", "10000", "100000"})
    public int initiatives;

    private final BundledFont font = new BundledFont();
    private Roadmap roadmap;
    private TimelineModel model;
    private TimelineViewport view;
    private double step;

    @Setup(Level.Trial)
    public void generate() {
        roadmap = Plans.generated(initiatives);
        model = index();
        view = model.fitting(1600, 900).zoomed(6, 800);
    }

    /// What grows with the plan: everything that is looked up when a window is cut out.
    @Benchmark
    public TimelineModel index() {
        Scope scope = Scope.of(PlanIndex.of(roadmap), PlanFilter.EMPTY, Plans.asOf(roadmap));
        return TimelineModel.of(scope, LaneSetting.by(LaneField.REGION), DANISH);
    }

    /// The same with lanes within lanes, by something that is derived.
    @Benchmark
    public TimelineModel nestedIndex() {
        Scope scope = Scope.of(PlanIndex.of(roadmap), PlanFilter.EMPTY, Plans.asOf(roadmap));
        return TimelineModel.of(scope, new LaneSetting(LaneField.REGION, LaneField.LIGHT), DANISH);
    }

    /// One window of 1600 by 900, each time a little further down.
    @Benchmark
    public Scene window() {
        step = (step + 97) % Math.max(1, TimelineScene.mostTop(model, view));
        return TimelineScene.of(model, view.scrolledTo(step), Marked.NOTHING, font);
    }
}
