package dk.koereplan.ui.shell;

import dk.koereplan.app.sample.Sample;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.ui.common.Screen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// What lies over the window, and how the keyboard opens it.
enum WindowCard {
    PALETTE(".k-palette", Screen.INITIATIVES, (window, robot) -> robot.push(KeyCode.CONTROL, KeyCode.K)),
    KEYS(".k-keys", Screen.INITIATIVES, (window, robot) -> robot.push(KeyCode.F1)),
    SOURCE(".k-popover", Screen.INITIATIVES, (window, robot) -> robot.push(KeyCode.F4)),
    VIEWS(".k-popover", Screen.TIMELINE, command("command.views")),
    AS_OF(".k-popover", Screen.INITIATIVES, pressed("#as-of")),
    FILTER_CHIP(".k-popover", Screen.INITIATIVES, pressed(".k-filterbar .k-chip")),
    FILTER_MORE(".k-popover", Screen.INITIATIVES, lastPressed(".k-filterbar .k-chip")),
    FILTER_PERIOD(".k-popover", Screen.INITIATIVES, command("command.filter.period")),
    FILTER_CHANGED(".k-popover", Screen.INITIATIVES, command("command.filter.changed")),
    COLUMN(".k-popover", Screen.INITIATIVES, (window, robot) -> {
        Node button = robot.lookup((Node n) -> "Filtrér: Fase".equals(n.getAccessibleText()))
                .query();
        press(button, robot);
    }),
    COLUMNS(".k-popover", Screen.INITIATIVES, command("command.table.columns")),
    RECORD_HISTORY(".k-popover", Screen.INITIATIVES, (window, robot) -> robot.push(KeyCode.CONTROL, KeyCode.H)),
    FIELD_HISTORY(".k-popover", Screen.INITIATIVES, (window, robot) -> {
        robot.interact(() -> window.plan().edit(window.first(), "title"));
        robot.push(KeyCode.CONTROL, KeyCode.H);
    }),
    REFUSAL(".k-popover", Screen.BOARD, command("board.moveTo.DELIVERED")),
    EXPORT("#export", Screen.TIMELINE, command("command.export")),
    IMPORT("#import", Screen.INITIATIVES, sheet("Indsats;Start", "Fælles visitation;2027")),
    IMPORT_OF_NOTHING("#import", Screen.INITIATIVES, sheet("Indsats;Start", "I alt;")),
    ACT(".k-act", Screen.GOVERNANCE, act("HP-5", "act.extend")),
    ACT_OF_MANY(".k-act", Screen.GOVERNANCE, anyAct(DecisionGate.class, "act.outcome")),
    SUCCESSORS(".k-act", Screen.WEEK, command("succession.confirm")),
    PUBLISH(".k-popover", Screen.WEEK, (window, robot) -> {
        robot.push(KeyCode.CONTROL, KeyCode.U);
        window.layOut(robot);
        robot.push(KeyCode.DIGIT2);
        window.layOut(robot);
        command("round.publish").open(window, robot);
    }),
    BEGIN(".k-popover", Screen.STRATEGY, command("strategy.begin")),
    LANES(".k-popover", Screen.TIMELINE, command("timeline.lanes.choose")),
    LEGEND(".k-popover", Screen.TIMELINE, command("timeline.legend")),
    FREEZE(".k-popover", Screen.HISTORY, command("command.freeze"));

    /// How it is opened.
    @FunctionalInterface
    interface Way {
        void open(OnWindow window, FxRobot robot);
    }

    private final String within;
    private final Screen screen;
    private final Way way;

    WindowCard(String within, Screen screen, Way way) {
        this.within = within;
        this.screen = screen;
        this.way = way;
    }

    /// What finds it.
    String within() {
        return within;
    }

    /// Opens the sample, the screen that it belongs to, and it.
    void open(OnWindow window, FxRobot robot) {
        robot.interact(() -> window.shell.sample(Sample.DEMO.key()));
        robot.interact(() -> {
            window.plan().show(screen);
            window.plan().context().select(window.first());
        });
        robot.interact(() -> window.plan().main().orElseThrow().requestFocus());
        way.open(window, robot);
        window.layOut(robot);
    }

    private static Way pressed(String button) {
        return (window, robot) -> press(robot.lookup(button).query(), robot);
    }

    private static Way lastPressed(String button) {
        return (window, robot) -> press(new ArrayList<Node>(robot.lookup(button).queryAll()).getLast(), robot);
    }

    private static void press(Node button, FxRobot robot) {
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
    }

    private static Way command(String key) {
        return (window, robot) -> robot.interact(() -> window.plan().commands().stream()
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key))
                .run());
    }

    private static Way act(String id, String key) {
        return (window, robot) -> robot.interact(() -> window.plan().acts(List.of(id)).stream()
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key))
                .run());
    }

    private static Way anyAct(Class<? extends Entity> kind, String key) {
        return (window, robot) -> robot.interact(() -> window.plan().context().roadmap().all(kind).stream()
                .flatMap(record -> window.plan().acts(List.of(record.id().value())).stream())
                .filter(command -> command.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key))
                .run());
    }

    private static Way sheet(String... lines) {
        return (window, robot) -> {
            Path file = window.folder().resolve("ark.csv");
            try {
                Files.write(file, List.of(lines));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            robot.interact(() -> window.plan().sheets().orElseThrow().accept(file));
        };
    }
}
