package dk.koereplan.scene.timeline.bands;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Bounds;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.Tag;
import dk.koereplan.scene.Text;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.timeline.CulledLabelsTest;
import dk.koereplan.scene.timeline.Cut;
import dk.koereplan.scene.timeline.Sketch;
import dk.koereplan.scene.timeline.index.TimelineModel;
import dk.koereplan.scene.timeline.lanes.LaneField;
import dk.koereplan.scene.timeline.view.BandUnit;
import dk.koereplan.scene.timeline.view.Bands;
import dk.koereplan.scene.timeline.view.Measures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The calendar and the band of meetings in a window against those in a wider picture.
///
/// Lines, days off, the as-of date and the marks of meetings are the same. A name in the upper row stands at the
/// beginning of what is seen of its unit, as long as there is room; one in the lower row in the middle of its unit when
/// it is seen there whole, and of what is seen of a unit that is wider than a third of the window. A name beside a
/// meeting's mark is the same when it keeps clear of the window's edge, else another name or a shortening of it.
class CulledHeaderTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);
    private static final Set<String> CALENDAR = Set.of("weekend", Roles.GRID, Roles.GRID_MAJOR, Roles.LINE_STRONG);
    private static final double PAD = 8;

    /// A unit of the calendar in the window, with what the two pictures call it.
    private record Cell(
            LocalDate first,
            double from,
            double to,
            @Nullable Text seen,
            @Nullable Text expected) {
        boolean whole(Bounds area) {
            return from >= area.x() && to <= area.right();
        }
    }

    private static List<Cell> cells(Cut cut, BandUnit unit, double top) {
        var cells = new ArrayList<Cell>();
        for (LocalDate day = unit.floor(cut.view().firstDay());
                !day.isAfter(cut.view().lastDay());
                day = unit.next(day)) {
            double from = cut.view().xOf(day);
            double to = cut.view().xOf(unit.next(day));
            cells.add(new Cell(day, from, to, name(cut.window(), from, to, top), name(cut.whole(), from, to, top)));
        }
        return cells;
    }

    private static @Nullable Text name(List<Cut.Piece> pieces, double from, double to, double top) {
        return pieces.stream()
                .filter(piece -> piece.shape() instanceof Text && !piece.role().equals(Roles.AS_OF))
                .filter(piece -> piece.at().centreY() > top && piece.at().centreY() < top + Measures.LOWER_BAND)
                .filter(piece -> piece.at().centreX() > from && piece.at().centreX() < to)
                .filter(piece -> piece.at().x() > from)
                .map(piece -> CulledLabelsTest.moved(piece))
                .findFirst()
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource({"sources, .4", "demo, .2", "demo, 1", "demo, 6", "demo, 40", "demo, 150", "demo, 900", "300, 12"})
    void theCalendarIsTheSameAndItsNamesKeepToTheWindow(String plan, double zoom) {
        for (Cut cut : Cut.of(Sketch.model(LaneField.REGION, plan), zoom).subList(0, 1)) {
            Bounds area = new Bounds(cut.view().left() + .1, 0, cut.view().timeWidth() - .1, 10_000);
            assertThat(calendar(cut.window(), area)).isEqualTo(calendar(cut.whole(), area));
            assertThat(cut.onlyOne(
                            area,
                            piece -> piece.role().equals(Roles.AS_OF)
                                    && !piece.told().contains("0.0 by")))
                    .isEmpty();
            Bands bands = Bands.at(cut.view().pixelsPerDay());
            cells(cut, bands.upper(), 0).forEach(cell -> upper(cell, bands.upper(), area));
            cells(cut, bands.lower(), Measures.UPPER_BAND).forEach(cell -> lower(cut, cell, bands.lower(), area));
        }
    }

    private static Set<String> calendar(List<Cut.Piece> pieces, Bounds area) {
        return pieces.stream()
                .filter(piece ->
                        CALENDAR.contains(piece.role()) && piece.shape().tag() == null)
                .filter(piece -> piece.at().touches(area))
                .map(piece -> "%s at %.1f, %.1f wide"
                        .formatted(
                                piece.role(), piece.at().x() + .0137, piece.at().width() + .0137))
                .collect(Collectors.toSet());
    }

    private static void upper(Cell cell, BandUnit unit, Bounds area) {
        if (cell.whole(area)) {
            same(cell);
            return;
        }
        double left = Math.max(area.x() - .1, cell.from()) + PAD;
        double room = Math.min(area.right(), cell.to()) - PAD - left;
        List<String> names = BandNames.of(unit, cell.first(), DANISH);
        if (cell.seen() != null) {
            assertThat(names).contains(cell.seen().text());
            assertThat(cell.seen().left()).isBetween(left - .1, left + .1);
            assertThat(cell.seen().width()).isLessThanOrEqualTo(room + .1);
        } else if (cell.expected() != null) {
            assertThat(new BundledFont().width(names.getLast(), cell.expected().style()))
                    .as("no name for %s in %s", cell.first(), room)
                    .isGreaterThan(room);
        }
    }

    private static void lower(Cut cut, Cell cell, BandUnit unit, Bounds area) {
        Text seen = cell.seen();
        Text expected = cell.expected();
        if (cell.to() - cell.from() > cut.view().timeWidth() / 3) {
            double left = Math.max(area.x(), cell.from());
            double right = Math.min(area.right(), cell.to());
            if (seen != null) {
                assertThat(BandNames.of(unit, cell.first(), DANISH)).contains(seen.text());
                double middle = Math.max((left + right) / 2, left + seen.width() / 2);
                middle = Math.min(middle, right - seen.width() / 2);
                assertThat(seen.left() + seen.width() / 2).isBetween(middle - 4, middle + 4);
            } else {
                assertThat(hidden(cut, left, right))
                        .as("no name for %s", cell.first())
                        .isTrue();
            }
        } else if (expected != null
                && expected.left() >= area.x() + 2
                && expected.left() + expected.width() <= area.right() - 2) {
            same(cell);
        } else {
            assertThat(seen).isNull();
        }
    }

    /// Too narrow for a name, or under the as-of date.
    private static boolean hidden(Cut cut, double left, double right) {
        return right - left < 80
                || cut.window().stream()
                        .anyMatch(piece -> piece.role().equals(Roles.AS_OF)
                                && Math.abs(piece.at().centreX() - (left + right) / 2)
                                        < piece.at().width());
    }

    private static void same(Cell cell) {
        Text seen = cell.seen();
        Text expected = cell.expected();
        assertThat(seen == null).as("%s", cell).isEqualTo(expected == null);
        if (seen != null && expected != null) {
            assertThat(seen.text()).isEqualTo(expected.text());
            assertThat(seen.left()).isBetween(expected.left() - .1, expected.left() + .1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "demo"})
    void meetingsHaveTheSameMarksAndNames(String plan) {
        TimelineModel model = Sketch.model(LaneField.REGION, plan);
        for (double zoom = .3; zoom < 120; zoom *= 1.13) {
            meetings(Cut.of(model, zoom).getFirst());
        }
    }

    private static void meetings(Cut cut) {
        double top = Measures.UPPER_BAND + Measures.LOWER_BAND;
        Bounds band = new Bounds(cut.view().left(), top, cut.view().timeWidth(), Measures.EVENTS - 1);
        assertThat(cut.onlyOne(band, piece -> !isName(piece) && isMark(cut, piece)))
                .isEmpty();
        List<Text> seen = names(cut.window(), band);
        List<Text> expected = names(cut.whole(), band);
        for (Text text : expected) {
            if (Cut.inside(text.bounds(), band)) {
                assertThat(seen).anyMatch(other -> CulledLabelsTest.same(other, text));
            }
        }
        for (Text text : seen) {
            boolean same = expected.stream().anyMatch(other -> CulledLabelsTest.same(other, text));
            boolean atAMark = cut.whole().stream()
                    .anyMatch(piece -> !(piece.shape() instanceof Text)
                            && Objects.equals(piece.shape().tag(), text.tag())
                            && Math.abs(piece.at().right() + 5 - text.left()) < 3);
            assertThat(same || atAMark).as("%s", text).isTrue();
            assertThat(text.left() + text.width()).isLessThanOrEqualTo(band.right());
        }
    }

    /// Letters stand in marks, and so do numbers.
    private static boolean isName(Cut.Piece piece) {
        return piece.shape() instanceof Text && piece.role().equals(Roles.INK_SECONDARY);
    }

    /// What stands in the band alone; arrows only reach into it.
    private static boolean isMark(Cut cut, Cut.Piece piece) {
        Tag tag = piece.shape().tag();
        return tag == null
                ? piece.role().equals("milestone.span")
                : Stream.of(tag.id().split(","))
                        .allMatch(id -> cut.model().events().stream()
                                .anyMatch(event -> event.entity().id().value().equals(id)));
    }

    private static List<Text> names(List<Cut.Piece> pieces, Bounds band) {
        return pieces.stream()
                .filter(piece -> isName(piece) && piece.shape().tag() != null)
                .filter(piece -> piece.at().touches(band.inset(.5)))
                .map(CulledLabelsTest::moved)
                .toList();
    }
}
