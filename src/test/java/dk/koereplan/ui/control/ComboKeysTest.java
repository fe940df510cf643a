package dk.koereplan.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.i18n.Alphabet;
import dk.koereplan.ui.common.OnStage;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Choices by keyboard.
class ComboKeysTest extends OnStage {
    private ComboBox<String> box;

    @Override
    protected Parent content() {
        box = new ComboBox<>();
        box.getItems().setAll("Bornholm", "Horsens", "Hobro", "Aalborg", "Ålbæk", "Ærø");
        ComboKeys.on(box, Alphabet::nearness);
        return new VBox(box);
    }

    @Override
    protected void close() {
        box.hide();
    }

    @BeforeEach
    void focus(FxRobot robot) {
        robot.interact(box::requestFocus);
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {"ENTER", "SPACE", "DOWN"})
    void aKeyOpensTheList(KeyCode key, FxRobot robot) {
        robot.push(key);
        assertThat(box.isShowing()).isTrue();
        assertThat(box.getValue()).isNull();
    }

    @Test
    void lettersFindHowAChoiceBeginsWhateverTheSpellingOfA(FxRobot robot) {
        robot.write("ho");
        assertThat(box.getValue()).isEqualTo("Horsens");
        robot.write("b");
        assertThat(box.getValue()).isEqualTo("Hobro");
        assertThat(box.isShowing()).isFalse();
    }

    @Test
    void lettersFindAWordOrElseAnythingWithin(FxRobot robot) {
        robot.interact(
                () -> box.getItems().setAll("Ikke oplyst", "Region Midtjylland", "Region Sjælland", "Nordsjælland"));
        robot.write("s");
        assertThat(box.getValue()).as("a word begins so").isEqualTo("Region Sjælland");
        robot.write("j");
        assertThat(box.getValue()).isEqualTo("Region Sjælland");
    }

    @Test
    void lettersFindWhatIsWithinAWordWhereNothingBeginsSo(FxRobot robot) {
        robot.interact(() -> box.getItems().setAll("Ikke oplyst", "Almen praksis", "Region Hovedstaden"));
        robot.write("t");
        assertThat(box.getValue()).as("one letter is within almost everything").isNull();
        robot.write("aden");
        assertThat(box.getValue()).isEqualTo("Region Hovedstaden");
    }

    @Test
    void theSameLetterGoesOnToTheNext(FxRobot robot) {
        robot.write("å");
        assertThat(box.getValue()).isEqualTo("Aalborg");
        robot.write("å");
        assertThat(box.getValue()).isEqualTo("Ålbæk");
    }
}
