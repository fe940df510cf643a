package dk.koereplan.scene.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.scene.Anchor;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Box;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.lanes.LaneSetting;
import dk.koereplan.scene.timeline.view.Measures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Titles and milestones' names in a window against those in a picture of everything around it.
///
/// A label keeps to the window. So that of an item is the same in both pictures, or missing in both, when the item and
/// its label in the whole picture keep clear of the window's edges. Any other is the same text or a shortening of it,
/// within the window, and stands on what is seen of the item's own bar or ghost, or right of all of it; that of a
/// milestone right after its mark. It is left out only where what is seen of the bar has no room.
public class CulledLabelsTest {
    /// What is seen of a bar and is as wide as this without a mark has a title on it.
    private static final double ENOUGH = 120;
    /// A name begins this near to its mark, or to the soft span around it.
    private static final double NEAR = 66;

    /// An item in one row: what is drawn of it, and its title, name of an owner or of a milestone.
    private record Row(Cut cut, List<Cut.Piece> pieces) {
        static Row window(Cut cut) {
            return new Row(cut, cut.window());
        }

        static Row whole(Cut cut) {
            return new Row(cut, cut.whole());
        }

        @Nullable
        Text title(Tag tag, String title) {
            return texts(tag, title).stream().findFirst().orElse(null);
        }

        /// Texts of this tag that say this, or the beginning of it.
        List<Text> texts(Tag tag, String wanted) {
            return pieces.stream()
                    .filter(piece ->
                            tag.equals(piece.shape().tag()) && piece.at().touches(cut.lanes()))
                    .filter(piece -> piece.shape() instanceof Text text && isOf(text.text(), wanted))
                    .map(CulledLabelsTest::moved)
                    .toList();
        }

        List<Bounds> bars(Tag tag) {
            return ground(tag).stream()
                    .filter(at -> at.height() == Measures.BAR)
                    .toList();
        }

        /// Bars and ghosts.
        List<Bounds> ground(Tag tag) {
            return pieces.stream()
                    .filter(piece -> tag.equals(piece.shape().tag()) && piece.shape() instanceof Box)
                    .filter(piece ->
                            piece.role().startsWith("bar.") || piece.role().equals("ghost"))
                    .map(Cut.Piece::at)
                    .toList();
        }

        /// Marks of a row, by its height.
        List<Bounds> marks(double y) {
            return pieces.stream()
                    .filter(piece -> piece.is("milestone")
                            || piece.is("events")
                            || piece.is("gate")
                            || piece.is("hearing")
                            || piece.role().startsWith("owner"))
                    .filter(piece -> !(piece.shape() instanceof Text))
                    .map(Cut.Piece::at)
                    .filter(at -> Math.abs(at.centreY() - y) < Measures.ROW / 2)
                    .toList();
        }
    }

    /// Where it stands in the window.
    public static Text moved(Cut.Piece piece) {
        Text t = (Text) piece.shape();
        Bounds at = piece.at();
        return new Text(at.x(), at.bottom(), t.width(), t.text(), t.style(), Anchor.START, t.role(), t.tag());
    }

    private static boolean isOf(String text, String whole) {
        return text.equals(whole)
                || (text.endsWith("…")
                        && whole.startsWith(text.substring(0, text.length() - 1).strip()));
    }

    @ParameterizedTest
    @CsvSource({
        "sources, REGION, , 1",
        "demo, REGION, , .6",
        "demo, REGION, TRACK, 1",
        "demo, STATE, PROFESSION, 3",
        "demo, LIGHT, , 20",
        "300, REGION, , 1",
        "300, OWNER, STATE, 6",
        "1000, FUNDING, TRACK, 2.5",
        "1000, REGION, , 40"
    })
    void labelsAreTheSameOrKeepToTheWindow(String plan, LaneField outer, LaneField inner, double zoom) {
        for (Cut cut : Cut.of(Sketch.model(new LaneSetting(outer, inner), plan), zoom)) {
            var wrong = new ArrayList<String>();
            tags(cut, "initiative").forEach(tag -> title(cut, tag, wrong));
            tags(cut, "milestone").forEach(tag -> name(cut, tag, wrong));
            assertThat(wrong)
                    .as("%s at %s, scrolled to %s", plan, zoom, cut.view().top())
                    .isEmpty();
        }
    }

    private static List<Tag> tags(Cut cut, String kind) {
        return cut.whole().stream()
                .filter(piece ->
                        piece.is(kind) && piece.at().touches(cut.lanes().inset(.01)))
                .filter(piece -> !(piece.shape() instanceof Text))
                .map(piece -> Objects.requireNonNull(piece.shape().tag()))
                .distinct()
                .toList();
    }

    private static void title(Cut cut, Tag tag, List<String> wrong) {
        Initiative initiative =
                (Initiative) cut.model().scope().index().find(tag.id()).orElseThrow();
        Text seen = Row.window(cut).title(tag, initiative.title());
        Text expected = Row.whole(cut).title(tag, initiative.title());
        Bounds lanes = cut.lanes();
        List<Bounds> ground = Row.whole(cut).ground(tag);
        Bounds all = all(cut, tag, ground);
        boolean clear = all != null && Cut.inside(all, lanes);
        if (clear && (expected == null || Cut.inside(expected.bounds(), lanes))) {
            if (!same(seen, expected)) {
                wrong.add("%s of %s instead of %s".formatted(seen, tag.id(), expected));
            }
        } else if (seen != null) {
            boolean on = ground.stream().anyMatch(g -> seen.left() >= g.x() && seen.left() + seen.width() <= g.right());
            boolean beside = all == null || seen.left() >= all.right();
            boolean within = seen.left() >= lanes.x() && seen.left() + seen.width() <= lanes.right();
            if (!within || !(on || beside)) {
                wrong.add("%s of %s, which covers %s".formatted(seen, tag.id(), all));
            }
        } else if (free(cut, Row.whole(cut).bars(tag)) > ENOUGH) {
            wrong.add("no label of %s on %s".formatted(tag.id(), ground));
        }
    }

    public static boolean same(@Nullable Text one, @Nullable Text other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.text().equals(other.text())
                && Math.abs(one.left() - other.left()) < .1
                && Math.abs(one.baseline() - other.baseline()) < .1;
    }

    /// What is drawn of an item with the marks on it, labels aside; null when nothing has a place.
    private static @Nullable Bounds all(Cut cut, Tag tag, List<Bounds> ground) {
        Bounds all = null;
        var own = new ArrayList<>(ground);
        String id = tag.id();
        for (Cut.Piece piece : cut.whole()) {
            boolean mark = piece.is("milestone") || piece.is("events") || piece.is("gate") || piece.is("hearing");
            if (mark && !(piece.shape() instanceof Text) && belongs(cut, piece, id) && inRow(piece.at(), ground)) {
                own.add(piece.at());
            }
        }
        for (Bounds each : own) {
            all = all == null ? each : all.union(each);
        }
        return all;
    }

    private static boolean inRow(Bounds at, List<Bounds> ground) {
        return ground.isEmpty() || Math.abs(at.centreY() - ground.getFirst().centreY()) < Measures.ROW / 2;
    }

    private static boolean belongs(Cut cut, Cut.Piece piece, String initiative) {
        String first = Objects.requireNonNull(piece.shape().tag()).id().split(",")[0];
        var index = cut.model().scope().index();
        return switch (index.find(first).orElse(null)) {
            case Milestone m -> m.initiative() != null && m.initiative().value().equals(initiative);
            case null, default -> true;
        };
    }

    /// The widest part of a bar that is seen and has no mark on it; 0 where the line of its title is cut off.
    private static double free(Cut cut, List<Bounds> bars) {
        double widest = 0;
        for (Bounds bar : bars) {
            if (bar.y() < cut.lanes().y() || bar.bottom() > cut.lanes().bottom()) {
                continue;
            }
            double at = Math.max(bar.x(), cut.lanes().x());
            double to = Math.min(bar.right(), cut.lanes().right());
            List<Bounds> marks = Row.window(cut).marks(bar.centreY()).stream()
                    .sorted((a, b) -> Double.compare(a.x(), b.x()))
                    .toList();
            for (Bounds mark : marks) {
                widest = Math.max(widest, Math.min(to, mark.x()) - at);
                at = Math.max(at, mark.right());
            }
            widest = Math.max(widest, to - at);
        }
        return widest;
    }

    private static void name(Cut cut, Tag tag, List<String> wrong) {
        String title = cut.model().scope().index().title(tag.id());
        List<Text> seen = Row.window(cut).texts(tag, title);
        List<Text> expected = Row.whole(cut).texts(tag, title);
        List<Bounds> marks = cut.whole().stream()
                .filter(piece -> tag.equals(piece.shape().tag()) && piece.role().startsWith("milestone."))
                .filter(piece ->
                        !(piece.shape() instanceof Text) && !piece.role().equals("milestone.span"))
                .map(Cut.Piece::at)
                .toList();
        for (Text text : seen) {
            boolean after =
                    marks.stream().anyMatch(mark -> text.left() >= mark.right() && text.left() < mark.right() + NEAR);
            if (!after || text.left() + text.width() > cut.lanes().right()) {
                wrong.add("%s not after its mark %s".formatted(text, marks));
            }
        }
        once(cut, seen, cut.whole(), marks).forEach(text -> wrong.add("only in the window: " + text));
        once(cut, expected, cut.window(), marks).forEach(text -> wrong.add("only in the whole: " + text));
    }

    /// Names that keep clear of the window's edges with their marks, for which the other picture has neither the same
    /// place nor another label there.
    private static List<Text> once(Cut cut, List<Text> names, List<Cut.Piece> other, List<Bounds> marks) {
        return names.stream()
                .filter(text -> Cut.inside(text.bounds(), cut.lanes()))
                .filter(text -> text.baseline() < cut.lanes().bottom()
                        && text.bounds().y() > cut.lanes().y())
                .filter(text -> marks.stream()
                        .filter(mark -> Math.abs(mark.centreY() - text.bounds().centreY()) < Measures.ROW / 2)
                        .allMatch(mark -> Cut.inside(mark, cut.lanes())))
                .filter(text -> other.stream()
                        .noneMatch(piece -> piece.shape() instanceof Text
                                && piece.at().inset(-6).touches(text.bounds())))
                .toList();
    }
}
