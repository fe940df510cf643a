package dk.koereplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.governance.Rag;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.scene.Colour;
import dk.koereplan.scene.Mark;
import dk.koereplan.scene.part.Lights;
import dk.koereplan.scene.part.RoleNames;
import dk.koereplan.ui.theme.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A light is the same in a table as in a picture.
@ExtendWith(ApplicationExtension.class)
class LightLabelTest {
    @ParameterizedTest
    @EnumSource(Rag.class)
    void hasTheFormThatScenesDraw(Rag rag) {
        Mark mark = Lights.mark(rag);
        Shape shape = (Shape) LightLabel.mark(rag);
        List<Double> corners = mark.corners(5, 5, 10).stream()
                .flatMap(p -> Stream.of(p.x(), p.y()))
                .toList();
        if (mark.round()) {
            assertThat(shape).isInstanceOf(Circle.class);
        } else if (mark.linear()) {
            assertThat(((Polyline) shape).getPoints()).isEqualTo(corners);
        } else {
            assertThat(((Polygon) shape).getPoints()).isEqualTo(corners);
        }
    }

    static Stream<Arguments> lights() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Rag.values()).map(rag -> Arguments.of(theme, rag)));
    }

    @ParameterizedTest
    @MethodSource("lights")
    void hasTheColourAndTheWordThatScenesHave(Theme theme, Rag rag, FxRobot robot) {
        Texts texts = Texts.in(Language.DANISH);
        robot.interact(() -> {
            Label label = LightLabel.label(rag, texts);
            Scene scene = new Scene(new StackPane(label));
            theme.apply(scene);
            scene.getRoot().applyCss();
            assertThat(label.getText()).isEqualTo(Lights.word(rag, texts));
            Shape shape = (Shape) label.getGraphic();
            Mark mark = Lights.mark(rag);
            Paint seen = mark.linear() || mark == Mark.RING ? shape.getStroke() : shape.getFill();
            var paint = theme.palette().of(RoleNames.light(rag));
            assertThat(argb(seen)).isEqualTo(paint.line());
            assertThat(argb(label.getTextFill())).isEqualTo(paint.ink());
        });
    }

    private static Colour argb(Paint paint) {
        Color color = (Color) paint;
        return new Colour((byte8(color.getOpacity()) << 24)
                | (byte8(color.getRed()) << 16)
                | (byte8(color.getGreen()) << 8)
                | byte8(color.getBlue()));
    }

    private static int byte8(double share) {
        return (int) Math.round(share * 255);
    }
}
