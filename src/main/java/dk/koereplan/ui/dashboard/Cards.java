package dk.koereplan.ui.dashboard;

import dk.koereplan.analysis.Agenda;
import dk.koereplan.analysis.Cause;
import dk.koereplan.analysis.Figure;
import dk.koereplan.analysis.GateStatus;
import dk.koereplan.analysis.MilestoneRow;
import dk.koereplan.analysis.MilestoneStatus;
import dk.koereplan.analysis.Overview;
import dk.koereplan.analysis.PlanTimes;
import dk.koereplan.analysis.RedRow;
import dk.koereplan.analysis.Task;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.time.When;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.ui.common.CauseWords;
import dk.koereplan.ui.common.Desk;
import dk.koereplan.ui.common.Lights;
import dk.koereplan.ui.control.LightMark;
import dk.koereplan.ui.control.Nodes;
import dk.koereplan.ui.theme.Css;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// The lists of the page, each with its most urgent lines and the way to all of them.
record Cards(Desk desk, Overview overview) {
    private static final int LINES = 5;

    Card red() {
        Card card = new Card(
                desk.text("dashboard.red"),
                all(
                        new Figure(overview.red().stream()
                                .map(r -> r.initiative().id().value())
                                .toList()),
                        "dashboard.red"));
        if (overview.red().isEmpty()) {
            return card.with(Nodes.paragraph(desk.text("dashboard.red.none"), Css.SECONDARY));
        }
        for (RedRow row : overview.red().stream().limit(LINES).toList()) {
            Cause cause = row.cause();
            String why = cause == null
                    ? desk.text("dashboard.red.noCause")
                    : CauseWords.say(cause, desk.texts(), desk.context()::title);
            Label fresh = Nodes.label(row.fresh() ? desk.text("dashboard.new") : "", Css.DANGER, Css.STRONG);
            card.with(line(
                    row.initiative().id().value(),
                    row.initiative().title() + ", " + why,
                    LightMark.of(Lights.role(Rag.RED)),
                    Nodes.grow(words(row.initiative().title(), why)),
                    fresh));
        }
        return card;
    }

    Card agendas() {
        if (overview.agendas().isEmpty()) {
            return new Card(desk.text("dashboard.agenda.none.title"))
                    .with(Nodes.paragraph(desk.text("dashboard.agenda.none"), Css.SECONDARY));
        }
        Agenda first = overview.agendas().getFirst();
        String when = WhenWords.say(first.meeting().at(), desk.texts(), desk.context()::title);
        Card card = new Card(desk.text("dashboard.agenda", first.body().title(), when));
        for (GateStatus gate : first.gates().stream().limit(LINES).toList()) {
            card.with(gate(gate.gate()));
        }
        overview.agendas().stream()
                .skip(1)
                .limit(2)
                .forEach(a -> card.with(Nodes.link(
                        desk.text(
                                "dashboard.agenda.more",
                                a.body().title(),
                                WhenWords.say(a.meeting().at(), desk.texts(), desk.context()::title),
                                a.gates().size()),
                        () -> desk.navigator().list(a.body().title(), a.figure().ids()))));
        return card;
    }

    private Node gate(DecisionGate gate) {
        String under = gate.recommendation() == null
                ? desk.text("dashboard.agenda.noRecommendation")
                : desk.text("dashboard.agenda.recommendation", gate.recommendation());
        List<Node> nodes = new ArrayList<>(List.of(Nodes.grow(words(gate.title(), under))));
        if (gate.purpose() != null) {
            nodes.add(Nodes.badge(Words.inline(gate.purpose(), desk.texts())));
        }
        return line(gate.id().value(), gate.title() + ", " + under, nodes.toArray(Node[]::new));
    }

    Card week() {
        Card card = new Card(
                desk.text("dashboard.week"),
                all(
                        new Figure(overview.week().all().stream()
                                .map(t -> t.subject().id().value())
                                .toList()),
                        "dashboard.week"));
        if (overview.week().tasks().isEmpty()) {
            card.with(Nodes.paragraph(desk.text("dashboard.week.none"), Css.SECONDARY));
        }
        for (Task task : overview.week().tasks()) {
            boolean over = task.days() < 0;
            String date = DateWords.day(task.latest(), desk.texts());
            Label day = Nodes.label(date, over ? Css.DANGER : Css.SECONDARY);
            day.setMinWidth(86);
            String kind = desk.text("task." + task.kind().name());
            String title = desk.context().title(task.subject().id().value());
            card.with(line(
                    task.subject().id().value(),
                    title + ", " + kind + ", " + date,
                    day,
                    Nodes.grow(words(title, kind))));
        }
        int undated = overview.undated().count();
        if (undated > 0) {
            card.with(Nodes.link(
                    desk.text("dashboard.undated", undated),
                    () -> desk.navigator()
                            .list(
                                    desk.text("dashboard.undated", undated),
                                    overview.undated().ids())));
        }
        return card;
    }

    Card milestones() {
        int over = overview.overdue().size();
        int next = overview.upcoming().size();
        Card card = new Card(desk.text("dashboard.milestones", over, next));
        List<MilestoneRow> rows =
                new ArrayList<>(overview.overdue().stream().limit(4).toList());
        rows.addAll(
                overview.upcoming().stream().limit(Math.max(3, 7 - rows.size())).toList());
        if (rows.isEmpty()) {
            card.with(Nodes.paragraph(desk.text("dashboard.milestones.none"), Css.SECONDARY));
        }
        rows.forEach(row -> card.with(milestone(row)));
        FlowPane links = new FlowPane(12, 2);
        if (over > 0) {
            links.getChildren().add(figure("dashboard.overdue", overview.overdueFigure()));
        }
        if (next > 0) {
            links.getChildren().add(figure("dashboard.upcoming", overview.upcomingFigure()));
        }
        return card.with(links);
    }

    private Node milestone(MilestoneRow row) {
        Milestone milestone = row.milestone();
        boolean over = row.status() == MilestoneStatus.OVERDUE;
        When given = PlanTimes.given(milestone, desk.context().index());
        String date = WhenWords.sayShort(given, desk.texts(), desk.context()::title);
        Label day = Nodes.label(date, over ? Css.DANGER : Css.SECONDARY);
        day.setMinWidth(86);
        String of = milestone.initiative() == null
                ? ""
                : desk.context().title(milestone.initiative().value());
        String days = desk.text(over ? "dashboard.daysOver" : "dashboard.daysLeft", row.days());
        return line(
                milestone.id().value(),
                milestone.title() + ", " + date + ", " + days,
                day,
                Nodes.grow(words(milestone.title(), of.isEmpty() ? days : days + " · " + of)));
    }

    Card states() {
        Card card = new Card(desk.text("dashboard.states"));
        int most = overview.states().values().stream()
                .mapToInt(Figure::count)
                .max()
                .orElse(0);
        for (InitiativeState state : InitiativeState.values()) {
            Figure figure = overview.states().getOrDefault(state, Figure.NONE);
            if (!figure.isEmpty()) {
                String name = Words.of(state, desk.texts());
                Region bar = new Region();
                bar.getStyleClass().add("k-bar");
                bar.setPrefSize(4 + 160.0 * figure.count() / Math.max(1, most), 10);
                bar.setMaxHeight(10);
                bar.setMinWidth(Region.USE_PREF_SIZE);
                Label label = Nodes.label(name);
                label.setMinWidth(90);
                card.with(Nodes.actionRow(
                        name + ": " + figure.count(),
                        () -> desk.navigator().list(name, figure.ids()),
                        label,
                        bar,
                        Nodes.label(String.valueOf(figure.count()), Css.STRONG)));
            }
        }
        return card;
    }

    private Node figure(String key, Figure figure) {
        String text = desk.text(key, figure.count());
        return Nodes.link(text, () -> desk.navigator().list(text, figure.ids()));
    }

    private Node all(Figure figure, String title) {
        return figure.isEmpty()
                ? new Region()
                : Nodes.link(
                        desk.text("dashboard.all", figure.count()),
                        () -> desk.navigator().list(desk.text(title), figure.ids()));
    }

    private static Node words(String title, String under) {
        Label top = Nodes.label(title, Css.STRONG);
        Label below = Nodes.label(under, Css.SECONDARY);
        top.setMinWidth(0);
        below.setMinWidth(0);
        return Nodes.column(0, top, below);
    }

    private Node line(String id, String says, Node... nodes) {
        return Nodes.actionRow(says, () -> desk.select(id), nodes);
    }
}
