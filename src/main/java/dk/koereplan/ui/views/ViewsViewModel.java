package dk.koereplan.ui.views;

import dk.koereplan.analysis.filter.FilterForm;
import dk.koereplan.analysis.filter.PlanFilter;
import dk.koereplan.app.KeptViews;
import dk.koereplan.app.PlanMemory;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.PlainText;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.view.SavedView;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.board.BoardSetting;
import dk.koereplan.ui.common.Edits;
import dk.koereplan.ui.common.Notices;
import dk.koereplan.ui.common.PlanContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The named views of the open plan: keeps what is shown under a name, and shows it again.
public final class ViewsViewModel {
    private final PlanContext context;
    private final Edits edits;
    private final Notices notices;
    private final PlanMemory memory;
    private final Looking window;
    private final Consumer<PlanFilter> filter;
    private final ReadOnlyStringWrapper shown = new ReadOnlyStringWrapper("");

    /// One view, and whose it is.
    public record Named(SavedView view, boolean mine) {
        public String title() {
            return view.title();
        }
    }

    /// @param filter shows the plan through a filter
    public ViewsViewModel(
            PlanContext context,
            Edits edits,
            Notices notices,
            PlanMemory memory,
            Looking window,
            Consumer<PlanFilter> filter) {
        this.context = context;
        this.edits = edits;
        this.notices = notices;
        this.memory = memory;
        this.window = window;
        this.filter = filter;
        // what is looked for otherwise than the view says is no longer the view
        context.filterProperty().subscribe((before, now) -> shown.set(""));
        context.asOfProperty().subscribe((before, now) -> shown.set(""));
    }

    /// The plan's, then one's own.
    public List<Named> all() {
        List<Named> all = new ArrayList<>();
        KeptViews.ofPlan(context.roadmap()).forEach(v -> all.add(new Named(v, false)));
        KeptViews.mine(memory).forEach(v -> all.add(new Named(v, true)));
        return all;
    }

    /// The name of the view that is shown; empty when what is shown is none.
    public ReadOnlyStringProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void open(SavedView view) {
        try {
            PlanFilter wanted = KeptViews.filter(view);
            context.showAsOf(Optional.ofNullable(view.asOf()).orElseGet(context::ownAsOf));
            filter.accept(wanted);
            window.look(new Look(
                    view.screen(), view.lanes(), KeptViews.board(view).orElse(null), view.from(), view.until()));
            shown.set(view.title());
        } catch (InvalidValue later) {
            notices.say(Words.invalid(later, context.texts()));
        }
    }

    /// Keeps what is shown now under a name, in the place of the view of that name if there is one.
    ///
    /// @param mine for me only; else in the plan, as an edit that can be undone
    /// @return what is wrong with the name; empty when it is kept
    public Optional<String> keep(String typed, boolean mine) {
        String title = PlainText.line(typed);
        if (title.isEmpty()) {
            return Optional.of(context.text("views.name.missing"));
        }
        if (mine) {
            keepMine(title);
        } else if (context.readOnly()) {
            return Optional.of(context.text("views.readOnly"));
        } else {
            keepForAll(title);
        }
        return Optional.empty();
    }

    private void keepMine(String title) {
        List<SavedView> views = new ArrayList<>(KeptViews.mine(memory));
        views.removeIf(v -> v.title().equalsIgnoreCase(title));
        views.add(now("MY-1", title));
        KeptViews.keepMine(memory, views);
        shown.set(title);
        notices.say(context.text("views.kept.mine", title));
    }

    private void keepForAll(String title) {
        Optional<SavedView> before = KeptViews.named(context.roadmap(), title);
        SavedView next = now(before.map(v -> v.id().value()).orElseGet(edits::nextId), title);
        edits.applyWithUndo(
                before.map(old -> Edit.change(old, next)).orElseGet(() -> Edit.put(next)),
                context.text("views.kept.all", title),
                () -> shown.set(title),
                notices::refused);
    }

    private SavedView now(String id, String title) {
        Look look = window.look();
        PlanFilter asked = context.filter();
        LocalDate day = context.asOf().day();
        Map<String, @Nullable Object> values = new TreeMap<>();
        values.put("title", title);
        values.put("screen", look.screen());
        values.put("filter", asked.active() ? FilterForm.write(asked).canonical() : null);
        BoardSetting board = look.board();
        values.put("lanes", look.lanes());
        values.put("columns", board == null ? null : BoardSetting.word(board.columns()));
        values.put("cards", board == null ? null : BoardSetting.word(board.size()));
        values.put("from", look.from());
        values.put("until", look.until());
        values.put("asOf", day.equals(context.ownAsOf()) ? null : day);
        values.put("source", edits.entered());
        return Records.make(SavedView.class, id, values);
    }

    /// One of the plan stays while the plan is only looked at.
    public boolean removable(Named named) {
        return named.mine() || !context.readOnly();
    }

    /// Takes a view away; one of the plan as an edit that can be undone.
    ///
    /// @param done called when it is gone
    public void remove(Named named, Runnable done) {
        if (named.mine()) {
            List<SavedView> views = new ArrayList<>(KeptViews.mine(memory));
            views.removeIf(v -> v.title().equals(named.title()));
            KeptViews.keepMine(memory, views);
            done.run();
        } else {
            edits.applyWithUndo(
                    Edit.of(new Edit.Step.Remove(named.view().id().value())),
                    context.text("views.removed", named.title()),
                    done,
                    notices::refused);
        }
    }
}
