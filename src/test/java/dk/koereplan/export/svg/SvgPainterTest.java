package dk.koereplan.export.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.scene.Drawing;
import dk.koereplan.scene.Palette;
import dk.koereplan.scene.Roles;
import dk.koereplan.scene.SampleScene;
import dk.koereplan.scene.Scene;
import dk.koereplan.scene.text.BundledFont;
import dk.koereplan.scene.text.TextStyle;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgPainterTest {
    private static Document parsed(Scene scene) throws Exception {
        String svg = new SvgPainter(Palette.LIGHT, "da", "p1-").svg(scene);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void writesWellFormedXmlWithRolesAsClasses() throws Exception {
        Document svg = parsed(SampleScene.create());
        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("rect").getLength()).isGreaterThan(20);
        assertThat(new SvgPainter(Palette.LIGHT, "da", "").svg(SampleScene.create()))
                .contains("class=\"bar in-progress\"");
    }

    @Test
    void tellsWhatAThingIsOncePerRun() throws Exception {
        var groups = parsed(SampleScene.create()).getElementsByTagName("g");
        Element bar = (Element) groups.item(0);
        assertThat(bar.getAttribute("data-id")).isEqualTo(SampleScene.BAR.id());
        assertThat(bar.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(SampleScene.BAR.text());
        assertThat(bar.getElementsByTagName("text").getLength()).isEqualTo(1);
    }

    @Test
    void survivesTextThatXmlCannotHold() throws Exception {
        var drawing = new Drawing(new BundledFont());
        drawing.text(Roles.INK, 0, 10, "a\u0000\u0008\ud800 <script>&\"😀", TextStyle.BODY);
        Document svg = parsed(drawing.scene(10, 10, "\"<&>", Roles.SURFACE));
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("a <script>&\"😀");
    }

    @Test
    void writesNumbersShortAndWithoutLocale() {
        assertThat(SvgText.number(-.004)).isEqualTo("0");
        assertThat(SvgText.number(-.5)).isEqualTo("-0.5");
        assertThat(SvgText.number(12.05)).isEqualTo("12.05");
        assertThat(SvgText.number(1234567)).isEqualTo("1234567");
    }
}
