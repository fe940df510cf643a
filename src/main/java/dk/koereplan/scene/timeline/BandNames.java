package dk.koereplan.scene.timeline;

import dk.koereplan.i18n.DateWords;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.text.TextStyle;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// The names of calendar units, from the longest to the shortest.
interface BandNames {
    /// The longest name that fits; empty when none does.
    static String fitting(BandUnit unit, LocalDate first, Drawing drawing, TextStyle style, double room, Texts texts) {
        return of(unit, first, texts).stream()
                .filter(name -> drawing.metrics().width(name, style) <= room)
                .findFirst()
                .orElse("");
    }

    private static List<String> of(BandUnit unit, LocalDate first, Texts texts) {
        int year = first.getYear();
        int month = first.getMonthValue();
        return switch (unit) {
            case DAY -> List.of(DateWords.dayShort(first, texts), String.valueOf(first.getDayOfMonth()));
            case WEEK ->
                List.of(
                        DateWords.week(first, texts),
                        DateWords.weekShort(first, texts),
                        String.valueOf(DateWords.weekNumber(first)));
            case MONTH ->
                List.of(
                        DateWords.month(YearMonth.from(first), texts),
                        DateWords.monthName(month, texts),
                        DateWords.monthShort(month, texts),
                        String.valueOf(month));
            case QUARTER -> {
                int quarter = (month + 2) / 3;
                yield List.of(
                        texts.get("when.quarter", year, quarter),
                        texts.get("when.quarterShort", year, quarter),
                        texts.get("picture.timeline.band.quarter", quarter),
                        String.valueOf(quarter));
            }
            case HALF_YEAR -> {
                int half = month < 7 ? 1 : 2;
                yield List.of(
                        texts.get("when.half", year, half),
                        texts.get("picture.timeline.band.half", half),
                        texts.get("picture.timeline.band.halfShort", half),
                        String.valueOf(half));
            }
            case YEAR ->
                List.of(String.valueOf(year), "’" + String.valueOf(year).substring(2));
            case FIVE_YEARS -> List.of(year + "-" + (year + 4), String.valueOf(year));
            case DECADE -> List.of(year + "-" + (year + 9), String.valueOf(year));
        };
    }
}
