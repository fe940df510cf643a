package dk.koereplan.export.pptx;

import dk.koereplan.export.TableLines;
import dk.koereplan.export.TableLines.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A table cut into slides: heads on each, and the heading of a group that goes on. Lines are made twice, once to see
/// where slides end and once to be written, so that a long table is never held whole.
final class TableSlides {
    private final TableLines<?> table;
    private final double room;
    private final List<Integer> firsts = new ArrayList<>(List.of(0));
    private int lines;

    /// @param room the height for heads and lines, in units
    TableSlides(TableLines<?> table, double room) {
        this.table = table;
        this.room = room - table.heads().height();
        table.each(new Cutter());
    }

    TableLines<?> table() {
        return table;
    }

    int count() {
        return firsts.size();
    }

    /// The lines of one slide.
    ///
    /// @param continued the heading of the group that the slide goes on with; null for none
    record Part(@Nullable Heading continued, List<TableLines.TableLine> lines) {}

    /// Finds where slides end. A heading never stands last.
    private final class Cutter implements Consumer<TableLines.TableLine> {
        private double used;
        private double group;
        private double before;
        private boolean afterHeading;

        @Override
        public void accept(TableLines.TableLine line) {
            boolean first = lines == firsts.getLast();
            if (!first && used + line.height() > room) {
                boolean lone = afterHeading && firsts.getLast() < lines - 1;
                firsts.add(lone ? lines - 1 : lines);
                used = lone ? before : line instanceof TableLines.Heading ? 0 : group;
            }
            if (line instanceof TableLines.Heading heading) {
                group = heading.again().height();
            }
            used += line.height();
            before = line.height();
            afterHeading = line instanceof TableLines.Heading;
            lines++;
        }
    }

    /// Every slide in turn; one without lines when there are none.
    void each(Consumer<Part> slide) {
        var writer = new Gatherer(slide);
        table.each(writer);
        writer.finish();
    }

    private final class Gatherer implements Consumer<TableLines.TableLine> {
        private final Consumer<Part> slide;
        private final List<TableLines.TableLine> gathered = new ArrayList<>();
        private @Nullable Heading group;
        private @Nullable Heading continued;
        private int line;
        private int next = 1;

        Gatherer(Consumer<Part> slide) {
            this.slide = slide;
        }

        @Override
        public void accept(TableLines.TableLine found) {
            if (next < firsts.size() && line == firsts.get(next)) {
                finish();
                next++;
                continued = found instanceof TableLines.Heading || group == null ? null : group.again();
            }
            if (found instanceof TableLines.Heading heading) {
                group = heading;
            }
            gathered.add(found);
            line++;
        }

        void finish() {
            slide.accept(new Part(continued, List.copyOf(gathered)));
            gathered.clear();
        }
    }
}
