package dk.koereplan.scene.dashboard;

import dk.koereplan.analysis.overview.RegionRow;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.party.Region;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Stroke;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.scene.text.TextStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// A row for each region: what it owns and shares, what is red or overdue, and what ends with it.
record RegionPart(DashboardModel model) implements Part {
    private static final double ROW = 22;
    private static final double HEADER = 20;
    private static final double LEAST_COLUMN = 58;
    private static final double MOST_COLUMN = 104;

    /// A region's title where everything else is a region too.
    static String shortTitle(Region region) {
        return region.title().startsWith("Region ") ? region.title().substring(7) : region.title();
    }

    @Override
    public double natural(double width) {
        return Panel.TITLE + HEADER + Math.max(1, model.overview().regions().size()) * ROW + 12;
    }

    @Override
    public double least() {
        return Panel.TITLE + HEADER + Math.clamp(model.overview().regions().size(), 2, 6) * ROW + Panel.BOTTOM;
    }

    private List<RegionColumn> columns() {
        boolean incoming = model.overview().regions().stream()
                .anyMatch(row -> !row.view().forebears().isEmpty());
        return Stream.of(RegionColumn.values())
                .filter(column -> column != RegionColumn.INCOMING || incoming)
                .toList();
    }

    @Override
    public void draw(Drawing drawing, Bounds bounds) {
        List<RegionRow> rows = model.overview().regions();
        String name = model.texts().get("picture.dashboard.regions.title");
        Panel panel = Panel.draw(model, drawing, bounds, name, "");
        if (rows.isEmpty()) {
            panel.sentence("picture.dashboard.regions.none");
            return;
        }
        List<RegionColumn> columns = columns();
        Bounds inside = panel.inside();
        double width = Math.clamp(inside.width() * .6 / columns.size(), LEAST_COLUMN, MOST_COLUMN);
        for (int i = 0; i < columns.size(); i++) {
            double right = inside.right() - width * (columns.size() - 1 - i);
            String title = model.texts().get("picture.dashboard.region." + columns.get(i));
            String fitting = drawing.fit().ellipsize(title, TextStyle.SMALL, width - 6);
            panel.textTo(Roles.INK_SECONDARY, right, inside.y() + 11, fitting, TextStyle.SMALL);
        }
        int shown = Panel.fitting(rows.size(), ROW, inside.height() - HEADER);
        for (int i = 0; i < shown; i++) {
            double top = inside.y() + HEADER + i * ROW;
            drawing.line(Roles.LINE, inside.x(), top, inside.right(), top, Stroke.THIN);
            row(panel, rows.get(i), columns, top, width);
        }
        panel.more(rows.size() - shown, FigureIds.REGIONS, name, inside.y() + HEADER + shown * ROW);
    }

    private void row(Panel panel, RegionRow row, List<RegionColumn> columns, double top, double width) {
        double left = panel.inside().x();
        double room = panel.inside().width() - width * columns.size();
        Region region = row.view().region();
        String note = note(row);
        String said = note.isEmpty() ? region.title() : region.title() + ", " + note;
        double[] end = new double[1];
        panel.drawing()
                .tagged(
                        Tag.of(region, said),
                        () -> end[0] =
                                panel.text(Roles.INK, left, top + 15, region.title(), TextStyle.SECONDARY, room));
        double name = end[0];
        if (!note.isEmpty() && room - name > 40) {
            panel.text(Roles.OWNER_ENDS, left + name + 8, top + 15, note, TextStyle.SMALL, room - name - 8);
        }
        for (int i = 0; i < columns.size(); i++) {
            RegionColumn column = columns.get(i);
            double right = panel.inside().right() - width * (columns.size() - 1 - i);
            int count = column.figure(row).count();
            boolean warns = column.warns() && count > 0;
            String counted = region.title() + ", " + model.texts().get("picture.dashboard.region." + column);
            panel.figure(
                    FigureIds.region(row, column.name()),
                    counted,
                    String.valueOf(count),
                    () -> panel.textTo(
                            warns ? RoleNames.light(Rag.RED) : count == 0 ? Roles.INK_SECONDARY : Roles.INK,
                            right,
                            top + 15,
                            String.valueOf(count),
                            warns ? TextStyle.SECONDARY_STRONG : TextStyle.SECONDARY));
        }
    }

    private String note(RegionRow row) {
        Long until = row.view().daysUntilActive();
        if (until != null) {
            return model.texts().get("picture.dashboard.region.begins", until);
        }
        Long left = row.view().daysLeft();
        LocalDate lastDay = row.view().region().validTo();
        if (left == null || lastDay == null || row.view().heirs().isEmpty()) {
            return "";
        }
        String heir = shortTitle(row.view().heirs().getFirst());
        return left < 0
                ? model.texts().get("picture.dashboard.region.became", heir, lastDay.plusDays(1))
                : model.texts().get("picture.dashboard.region.becomes", heir, left);
    }
}
