package dk.koereplan.ui.common;

import dk.koereplan.analysis.PlanIndex;
import dk.koereplan.app.PlanSession;
import dk.koereplan.app.TaskRunner;
import dk.koereplan.app.sample.NewPlans;
import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.Draft;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.i18n.Language;
import dk.koereplan.store.PlanFileProblem;
import dk.koereplan.ui.shell.Ports;
import dk.koereplan.ui.shell.TestPorts;
import dk.koereplan.ui.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// An open demo plan for view models, without a toolkit, that notes what it is told.
public final class PlanFixture implements Navigator, Notices {
    public final List<String> said = new ArrayList<>();
    public final List<String> went = new ArrayList<>();
    /// What the actions that were offered do, in the order they were said.
    public final List<Runnable> offered = new ArrayList<>();
    /// What went wrong, once that is expected.
    public final List<Throwable> problems = new ArrayList<>();
    private boolean failing;
    private final PlanContext context;
    private final Edits edits;
    private final PlanSession session;
    private final Drafts drafts = new Drafts();
    private final TaskRunner tasks;

    public PlanFixture(Path folder, Language language) throws PlanFileProblem {
        this(folder, language, new ImmediateTasks());
    }

    public PlanFixture(Path folder, Language language, TaskRunner tasks) throws PlanFileProblem {
        this(folder, language, tasks, false);
    }

    /// @param readOnly the plan may not be changed
    public PlanFixture(Path folder, Language language, TaskRunner tasks, boolean readOnly) throws PlanFileProblem {
        Ports ports = TestPorts.in(folder, tasks);
        Path path = Path.of("demo.koereplan");
        new NewPlans(ports.files(), "arbejdsgruppen").sample(path, Sample.DEMO);
        session = new PlanSession(ports.files().open(path), "arbejdsgruppen");
        Appearance appearance = new Appearance(language, Theme.LIGHT);
        this.tasks = ports.tasks();
        context = new PlanContext(
                PlanContext.first(PlanIndex.of(session.roadmap()), ports.clock()),
                readOnly,
                ports.clock(),
                ports.metrics(),
                appearance,
                this.tasks,
                this::problem);
        edits = new Edits(context, session, this, ports.tasks(), ports.ids());
    }

    /// Any plan, in Danish and light.
    public PlanFixture(PlanSession session, PlanIndex index, Ports ports) {
        this.session = session;
        context = new PlanContext(
                PlanContext.first(index, ports.clock()),
                false,
                ports.clock(),
                ports.metrics(),
                new Appearance(Language.DANISH, Theme.LIGHT),
                ports.tasks(),
                this::problem);
        this.tasks = ports.tasks();
        edits = new Edits(context, session, this, ports.tasks(), ports.ids());
    }

    /// From now on a failure is noted and fails no test.
    public void expectProblems() {
        failing = true;
    }

    public PlanContext context() {
        return context;
    }

    public Edits edits() {
        return edits;
    }

    public PlanSession session() {
        return session;
    }

    public Drafts drafts() {
        return drafts;
    }

    public Navigator navigator() {
        return this;
    }

    public Notices notices() {
        return this;
    }

    public TaskRunner tasks() {
        return tasks;
    }

    @Override
    public void show(Screen screen) {
        went.add(screen.name());
    }

    @Override
    public void list(String title, Collection<String> ids) {
        went.add(title + " " + ids);
    }

    @Override
    public void edit(String id, String field) {
        went.add("edit " + id + " " + field);
        context.select(id);
    }

    @Override
    public void create(EntityKind kind, String whole) {
        went.add("create " + kind + " " + whole);
    }

    @Override
    public void say(String text) {
        said.add(text);
    }

    @Override
    public void say(String text, List<Action> actions) {
        said.add(text + actions.stream().map(a -> " [" + a.words() + "]").collect(Collectors.joining()));
        actions.forEach(action -> offered.add(action.run()));
    }

    @Override
    public void refused(List<Refusal> refusals) {
        refusals.forEach(r -> said.add(Draft.key(r)));
    }

    @Override
    public void problem(Throwable failure) {
        if (!failing) {
            throw new AssertionError(failure);
        }
        problems.add(failure);
    }
}
