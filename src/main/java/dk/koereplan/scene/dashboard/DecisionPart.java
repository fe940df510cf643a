package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.hearing.HearingStatus;
import dk.koereplan.analysis.hearing.PartyStatus;
import dk.koereplan.analysis.overview.Agenda;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.i18n.WhenWords;
import dk.koereplan.i18n.Words;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// "Til beslutning": what is on the next meetings' agendas, and the hearings that run.
record DecisionPart(DashboardModel model) implements Part {
    private static final double ROW = 40;

    /// @param pill what it is put there for; null for none
    private record Row(
            Entity entity,
            String title,
            String line,
            @Nullable String pill) {}

    @Override
    public double natural(double width) {
        return Panel.TITLE + Math.max(1, rows().size()) * ROW + 8;
    }

    @Override
    public double enough(double width) {
        return Math.min(natural(width), Panel.TITLE + MOST_AT_ONCE * ROW + Panel.MORE + 8);
    }

    @Override
    public double least() {
        return Panel.TITLE + 3 * ROW + Panel.MORE + Panel.BOTTOM;
    }

    @Override
    public void draw(Drawing drawing, Bounds bounds) {
        List<Row> rows = rows();
        String name = model.texts().get("picture.dashboard.decisions");
        Panel panel = Panel.draw(model, drawing, bounds, name, next());
        if (rows.isEmpty()) {
            panel.sentence("picture.dashboard.decisions.none");
            return;
        }
        int shown = Panel.fitting(rows.size(), ROW, panel.inside().height());
        double pitch = Panel.pitch(shown, rows.size(), ROW, panel.inside().height());
        for (int i = 0; i < shown; i++) {
            double top = panel.inside().y() + i * pitch;
            if (i > 0) {
                drawing.line(Roles.LINE, panel.inside().x(), top, panel.inside().right(), top, Stroke.THIN);
            }
            row(panel, rows.get(i), top);
        }
        panel.more(
                rows.size() - shown, FigureIds.DECISIONS, name, panel.inside().y() + shown * pitch);
    }

    /// The next meeting, when all that is shown belongs to it.
    private String next() {
        List<Agenda> agendas = model.overview().agendas();
        return agendas.isEmpty() ? "" : meeting(agendas.getFirst());
    }

    private String meeting(Agenda agenda) {
        return agenda.body().title() + " " + WhenWords.say(agenda.meeting().at(), model.texts(), model::title);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        List<Agenda> agendas = model.overview().agendas();
        for (Agenda agenda : agendas) {
            for (var status : agenda.gates()) {
                rows.add(gate(status.gate(), agenda.equals(agendas.getFirst()) ? "" : meeting(agenda)));
            }
        }
        model.overview().hearings().forEach(hearing -> rows.add(hearing(hearing)));
        return rows;
    }

    private Row gate(DecisionGate gate, String meeting) {
        String advice = gate.recommendation() == null
                ? gate.note() == null ? "" : gate.note()
                : model.texts().get("picture.dashboard.recommendation", gate.recommendation());
        String line = meeting.isEmpty() || advice.isEmpty() ? meeting + advice : advice + " · " + meeting;
        String pill = gate.purpose() == null ? null : Words.inline(gate.purpose(), model.texts());
        return new Row(gate, gate.title(), line, pill);
    }

    private Row hearing(HearingStatus hearing) {
        long missing =
                hearing.parties().stream().filter(DecisionPart::hasNotAnswered).count();
        int parties = hearing.parties().size();
        String deadline = WhenWords.say(hearing.round().deadline(), model.texts(), model::title);
        boolean before = hearing.phase() == HearingStatus.Phase.OPEN;
        String key = before ? "picture.dashboard.hearing" : "picture.dashboard.hearing.past";
        String line = model.texts().get(key, deadline, parties - missing, parties);
        return new Row(
                hearing.round(), hearing.round().title(), line, model.texts().get("picture.dashboard.hearing.pill"));
    }

    private static boolean hasNotAnswered(PartyStatus party) {
        return switch (party.kind()) {
            case NOT_ASKED, AWAITED, EXTENDED, MISSING -> true;
            default -> false;
        };
    }

    private void row(Panel panel, Row row, double top) {
        Drawing drawing = panel.drawing();
        String spoken = row.title + ", " + (row.pill == null ? "" : row.pill + ", ") + row.line;
        drawing.tagged(Tag.of(row.entity, spoken), () -> {
            double left = panel.inside().x();
            double right = panel.inside().right();
            double end = row.pill == null ? right : pill(drawing, row.pill, right, top) - 12;
            panel.text(Roles.INK, left, top + 17, row.title, TextStyle.BODY_STRONG, end - left);
            panel.text(Roles.INK_SECONDARY, left, top + 33, row.line, TextStyle.SECONDARY, end - left);
        });
    }

    private static double pill(Drawing drawing, String text, double right, double top) {
        double width = drawing.metrics().width(text, TextStyle.SECONDARY) + 20;
        drawing.box(Roles.CHIP, new Bounds(right - width, top + 7, width, 24), 12);
        drawing.text(Roles.CHIP, right - width / 2, top + 23, text, TextStyle.SECONDARY, Anchor.MIDDLE);
        return right - width;
    }
}
