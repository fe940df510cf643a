package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.ui.common.Screen;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// What a screen shows, taken to a letter or a mail by keys alone.
class CopyKeyboardTest extends OnWindow {
    private void show(FxRobot robot, Screen screen) {
        openDemo(robot);
        robot.interact(() -> {
            Clipboard.getSystemClipboard().clear();
            plan().show(screen);
        });
        layOut(robot);
    }

    private static Object copied(FxRobot robot, DataFormat format) {
        Object[] copied = new Object[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getContent(format));
        return copied[0];
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyScreenGivesAPictureOfTwicePixels(Screen screen, FxRobot robot) {
        show(robot, screen);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(copied(robot, DataFormat.IMAGE)).isInstanceOfSatisfying(Image.class, image -> {
            assertThat(image.getWidth()).isGreaterThan(1000);
            assertThat(image.getHeight()).isGreaterThan(300);
        });
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyScreenGivesATableForLettersAndForSpreadsheets(Screen screen, FxRobot robot) {
        show(robot, screen);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        String html = String.valueOf(copied(robot, DataFormat.HTML));
        String text = String.valueOf(copied(robot, DataFormat.PLAIN_TEXT));
        assertThat(html).startsWith("<table").endsWith("</table>").contains("<th ", "<td ");
        assertThat(text.lines().count()).isGreaterThan(1);
        assertThat(text.lines().findFirst().orElseThrow()).contains("\t");
    }

    @Test
    void onTheTimelineTheTableIsOfWhatIsSelected(FxRobot robot) {
        show(robot, Screen.TIMELINE);
        String id = first();
        robot.interact(() -> plan().context().select(id));
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        List<String> lines = String.valueOf(copied(robot, DataFormat.PLAIN_TEXT))
                .lines()
                .filter(line -> line.contains("\t"))
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).contains(plan().context().title(id));
    }

    @Test
    void theCommandsStandInThePaletteAndInMenus(FxRobot robot) {
        show(robot, Screen.INITIATIVES);
        assertThat(plan().commands())
                .extracting(command -> command.key())
                .contains("command.copy.picture", "command.copy.table");
        assertThat(plan().copying()).hasSize(2);
    }
}
