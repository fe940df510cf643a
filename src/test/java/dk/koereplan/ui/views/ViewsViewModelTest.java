package dk.koereplan.ui.views;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.analysis.filter.FilterAspect;
import dk.koereplan.analysis.filter.Filters;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.KeptViews;
import dk.koereplan.app.PassingMemory;
import dk.koereplan.app.PlanMemory;
import dk.koereplan.domain.view.SavedView;
import dk.koereplan.i18n.Language;
import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.scene.board.CardSize;
import dk.koereplan.scene.board.ColumnField;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.common.PlanFixture;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsViewModelTest implements Looking {
    private static final Look TIMELINE = new Look(
            "timeline", List.of("track", "region"), null, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31));

    @TempDir
    Path folder;

    private final PlanMemory memory = new PassingMemory();
    private PlanFixture fixture;
    private ViewsViewModel model;
    private Look look = TIMELINE;

    @Override
    public Look look() {
        return look;
    }

    @Override
    public void look(Look wanted) {
        look = wanted;
    }

    @BeforeEach
    void open() throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
        model = views();
    }

    private ViewsViewModel views() {
        return new ViewsViewModel(
                fixture.context(),
                fixture.edits(),
                fixture.notices(),
                memory,
                this,
                filter -> fixture.context().filterProperty().set(filter));
    }

    private void narrow() {
        fixture.context().filterProperty().set(Filters.ofRegion("REG-81").withText("data"));
        fixture.context().showAsOf(LocalDate.of(2027, 2, 1));
    }

    private void lookElsewhere() {
        fixture.context().filterProperty().set(PlanFilter.EMPTY);
        fixture.context().showAsOf(fixture.context().ownAsOf());
        look = new Look(
                "board",
                List.of("track"),
                new BoardSetting(ColumnField.LIGHT, LaneField.TRACK, CardSize.SMALL),
                null,
                null);
    }

    private void everythingIsBack() {
        assertThat(fixture.context().filter().text()).isEqualTo("data");
        assertThat(fixture.context().filter().of(FilterAspect.REGION)).isPresent();
        assertThat(fixture.context().asOf().day()).isEqualTo("2027-02-01");
        assertThat(look).isEqualTo(TIMELINE);
    }

    @Test
    void aViewForAllIsKeptInThePlanAndCanBeUndone() {
        narrow();
        assertThat(model.keep(" Nordjyllands  data ", false)).isEmpty();
        SavedView kept = fixture.context().roadmap().all(SavedView.class).getFirst();
        lookElsewhere();
        views().open(kept);
        everythingIsBack();
        fixture.edits().undo();
        assertThat(model.all()).isEmpty();
    }

    @Test
    void aViewOfTheBoardKeepsItsColumnsLanesAndCards() {
        lookElsewhere();
        Look board = look;
        assertThat(model.keep("Lys pr. spor", false)).isEmpty();
        look = TIMELINE;
        views().open(fixture.context().roadmap().all(SavedView.class).getFirst());
        assertThat(look).isEqualTo(board);
    }

    @Test
    void aViewForMeIsKeptOnThisComputerAndLeavesThePlanAlone() {
        narrow();
        assertThat(model.keep("Mit", true)).isEmpty();
        lookElsewhere();
        assertThat(fixture.context().roadmap().all(SavedView.class)).isEmpty();
        ViewsViewModel later = views();
        assertThat(later.all()).extracting(ViewsViewModel.Named::title).containsExactly("Mit");
        later.open(later.all().getFirst().view());
        everythingIsBack();
        later.remove(later.all().getFirst(), () -> {});
        assertThat(views().all()).isEmpty();
    }

    @Test
    void theSameNameKeepsAnewAndNoNameIsRefused() {
        assertThat(model.keep("Alle", false)).isEmpty();
        narrow();
        assertThat(model.keep("alle", false)).isEmpty();
        assertThat(fixture.context().roadmap().all(SavedView.class))
                .singleElement()
                .satisfies(view -> assertThat(KeptViews.filter(view).text()).isEqualTo("data"));
        assertThat(model.keep("  ", true)).contains("Skriv et navn.");
    }

    @Test
    void saysWhichViewIsShownUntilSomethingElseIs() {
        List<Integer> shownAgain = new ArrayList<>();
        narrow();
        model.keep("Nord", true);
        assertThat(model.shownProperty().get()).isEqualTo("Nord");
        fixture.context().filterProperty().set(Filters.ofRegion("REG-82"));
        assertThat(model.shownProperty().get()).isEmpty();
        model.open(model.all().getFirst().view());
        assertThat(model.shownProperty().get()).isEqualTo("Nord");
        model.remove(
                new ViewsViewModel.Named(model.all().getFirst().view(), true),
                () -> shownAgain.add(model.all().size()));
        assertThat(shownAgain).containsExactly(0);
        assertThat(Set.copyOf(model.all())).isEmpty();
    }
}
