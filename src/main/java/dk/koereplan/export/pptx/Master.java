package dk.koereplan.export.pptx;

import dk.koereplan.export.PageForm;
import dk.koereplan.scene.Bounds;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// What a presentation's slides have in common: the layout that they follow, and where its title and its content stand.
///
/// @param own the presentation is plain: the title's place and size are ours
record Master(XSLFSlideLayout layout, PageForm form, boolean own) {
    /// Where the title of a plain slide stands, in points.
    static final Bounds TITLE = new Bounds(28, 14, 904, 34);

    private static final double WIDTH = 960;
    private static final double HEIGHT = 540;
    private static final double EDGE = 28;
    private static final double BOTTOM = 14;
    private static final String FONT = "Arial";
    private static final double BELOW_TITLE = 6;
    /// Less room than this holds no picture; the master's content is then no guide.
    private static final double LEAST_WIDTH = 400;
    private static final double LEAST_HEIGHT = 220;

    /// Plain slides of 16:9.
    static Master plain(XMLSlideShow show) {
        Dimension before = show.getPageSize();
        show.setPageSize(new Dimension((int) WIDTH, (int) HEIGHT));
        double across = WIDTH / before.getWidth();
        double down = HEIGHT / before.getHeight();
        sheets(show).forEach(sheet -> stretch(sheet, across, down));
        write(show);
        Bounds room = new Bounds(
                EDGE,
                TITLE.bottom() + BELOW_TITLE,
                WIDTH - 2 * EDGE,
                HEIGHT - TITLE.bottom() - BELOW_TITLE - BOTTOM - PageForm.FOOT);
        return new Master(layout(show), new PageForm(WIDTH, HEIGHT, room, PageForm.SCREEN, true), true);
    }

    /// Letters of widths that every office program has.
    private static void write(XMLSlideShow show) {
        var fonts = show.getSlideMasters()
                .getFirst()
                .getTheme()
                .getXmlObject()
                .getThemeElements()
                .getFontScheme();
        fonts.getMajorFont().getLatin().setTypeface(FONT);
        fonts.getMinorFont().getLatin().setTypeface(FONT);
    }

    private static void stretch(XSLFSheet sheet, double across, double down) {
        for (XSLFShape shape : sheet.getShapes()) {
            // what has no place of its own has another's, which would be stretched again
            if (shape instanceof XSLFSimpleShape simple
                    && shape.getXmlObject() instanceof CTShape own
                    && own.getSpPr().isSetXfrm()) {
                Rectangle2D at = simple.getAnchor();
                simple.setAnchor(new Rectangle2D.Double(
                        at.getX() * across, at.getY() * down, at.getWidth() * across, at.getHeight() * down));
            }
        }
    }

    /// The slides of somebody's own presentation.
    static Master of(XMLSlideShow show) {
        XSLFSlideLayout layout = layout(show);
        Dimension page = show.getPageSize();
        double width = page.getWidth();
        double height = page.getHeight();
        double top = place(layout, Placeholder.TITLE).map(Bounds::bottom).orElse(0.0);
        var below = new Bounds(
                EDGE,
                top + BELOW_TITLE,
                width - 2 * EDGE,
                Math.max(0, height - top - BELOW_TITLE - EDGE - PageForm.FOOT));
        Bounds room = content(show)
                .map(at -> new Bounds(at.x(), at.y(), at.width(), Math.max(0, at.height() - PageForm.FOOT)))
                .filter(at -> at.width() >= LEAST_WIDTH && at.height() >= LEAST_HEIGHT)
                .orElse(below);
        return new Master(layout, new PageForm(width, height, room, PageForm.SCREEN * width / WIDTH, true), false);
    }

    /// Where the organisation has its content: clear of its logos and lines.
    private static Optional<Bounds> content(XMLSlideShow show) {
        return show.getSlideMasters().getFirst().getPlaceholder(Placeholder.BODY) == null
                ? Optional.empty()
                : Optional.ofNullable(show.getSlideMasters()
                                .getFirst()
                                .getPlaceholder(Placeholder.BODY)
                                .getAnchor())
                        .map(Master::bounds);
    }

    private static XSLFSlideLayout layout(XMLSlideShow show) {
        List<XSLFSlideLayout> layouts = show.getSlideMasters().stream()
                .flatMap(master -> Stream.of(master.getSlideLayouts()))
                .toList();
        return Stream.of(SlideLayout.TITLE_ONLY, SlideLayout.TITLE_AND_CONTENT)
                .flatMap(type -> layouts.stream().filter(layout -> layout.getType() == type))
                .findFirst()
                .orElseGet(layouts::getFirst);
    }

    private static Optional<Bounds> place(XSLFSlideLayout layout, Placeholder part) {
        return Stream.of(layout.getPlaceholder(part), layout.getSlideMaster().getPlaceholder(part))
                .flatMap(Stream::ofNullable)
                .map(XSLFSimpleShape::getAnchor)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(Master::bounds);
    }

    private static Bounds bounds(Rectangle2D at) {
        return new Bounds(at.getX(), at.getY(), at.getWidth(), at.getHeight());
    }

    private static List<XSLFSheet> sheets(XMLSlideShow show) {
        return show.getSlideMasters().stream()
                .flatMap((XSLFSlideMaster master) ->
                        Stream.concat(Stream.<XSLFSheet>of(master), Stream.of(master.getSlideLayouts())))
                .toList();
    }
}
