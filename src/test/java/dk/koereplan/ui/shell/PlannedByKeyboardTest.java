package dk.koereplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.governance.DecisionGate;
import dk.koereplan.domain.governance.GateOutcome;
import dk.koereplan.domain.governance.Meeting;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.governance.ReportState;
import dk.koereplan.domain.governance.StatusReport;
import dk.koereplan.domain.strategy.Agreement;
import dk.koereplan.domain.strategy.Track;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.InitiativeState;
import dk.koereplan.domain.work.Milestone;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// From an empty file to a published status round and a decided gate, by keyboard alone: the tour that docs/tour.md
/// shows. Its pictures are made anew with `-Dtour=write`.
class PlannedByKeyboardTest extends OnWindow {
    private static final Path PICTURES = Path.of("docs/images/tour");
    private static final String MEASURES = "Fælles kvalitetsmål for de kroniske sygdomme";
    private Keyboard keyboard;

    @Test
    void aStrategyIsPlannedReportedAndDecided(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(720);
        });
        keyboard = new Keyboard(robot, stage, () -> layOut(robot));
        begin(robot);
        initiatives(robot);
        phases(robot);
        round(robot);
        gate(robot);
        screens(robot);
    }

    private void begin(FxRobot robot) {
        keyboard.fill("Den nye plans navn", "Kvalitet i praksis").press(KeyCode.ENTER);
        keyboard.to("Begynd en strategi").press(KeyCode.ENTER);
        keyboard.fill("Vision", "Samme kvalitet hos lægen, tandlægen og fysioterapeuten, uanset hvor man bor");
        picture(robot, "01-name");
        save();
        save();
        keyboard.to("Bestyrelsen: Til godkendelse").press(KeyCode.SPACE);
        keyboard.to("Direktørkredsen: Til drøftelse").press(KeyCode.SPACE);
        keyboard.to("Arbejdsgruppen").press(KeyCode.SPACE);
        keyboard.fill("Andre organisationer", "Praktiserende lægers organisation");
        picture(robot, "02-fora");
        save();
        keyboard.fill("Økonomiaftale", "Økonomiaftalen for 2027");
        save();
        keyboard.fill("Mødets dag", "12-01-2027");
        save();
        assertThat(keyboard.name()).as("where the keyboard is").isNotEmpty();
        assertThat(all(Track.class)).hasSize(3);
        assertThat(all(Agreement.class)).hasSize(1);
        assertThat(all(Meeting.class)).hasSize(1);
        picture(robot, "03-begun");
    }

    private void save() {
        keyboard.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private void initiatives(FxRobot robot) {
        keyboard.press(KeyCode.CONTROL, KeyCode.N)
                .type("Data om praksis til alle regioner")
                .press(KeyCode.ENTER);
        keyboard.fill("Start", "01-02-2027").fill("Slut", "2. halvår 2027");
        keyboard.to("Ansvarlige").press(KeyCode.ENTER).type("regionerne").press(KeyCode.TAB);
        keyboard.fill("Spor", "mål").press(KeyCode.TAB);
        keyboard.press(KeyCode.CONTROL, KeyCode.N).type(MEASURES).press(KeyCode.ENTER);
        keyboard.fill("Start", "januar 2027").fill("Slut", "Q4 2027");
        keyboard.to("Ansvarlige").press(KeyCode.ENTER).type("region m").press(KeyCode.TAB);
        keyboard.fill("Spor", "red").fill("Aftale", "øko").press(KeyCode.TAB);
        picture(robot, "04-initiative");
        keyboard.press(KeyCode.CONTROL, KeyCode.M).type("Målene er beskrevet").press(KeyCode.ENTER);
        keyboard.fill("Forventet", "marts 2027").press(KeyCode.ENTER);
        assertThat(all(Initiative.class))
                .hasSize(2)
                .allMatch(i -> !i.ownerPeriods().isEmpty());
        assertThat(all(Milestone.class))
                .singleElement()
                .matches(m -> !m.forecast().isUnknown());
        keyboard.press(KeyCode.CONTROL, KeyCode.I);
    }

    private void phases(FxRobot robot) {
        keyboard.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        while (!keyboard.name().startsWith(MEASURES)) {
            keyboard.press(KeyCode.DOWN);
        }
        keyboard.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(state()).isEqualTo(InitiativeState.AGREED);
        keyboard.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(state()).isEqualTo(InitiativeState.AGREED);
        picture(robot, "05-refused");
        keyboard.press(KeyCode.ENTER).type("Omprioritering i regionen").press(KeyCode.ENTER);
        assertThat(state()).isEqualTo(InitiativeState.PLANNED);
        keyboard.fill("Beløb", "2,5").press(KeyCode.ENTER);
        picture(robot, "06-planned");
        keyboard.press(KeyCode.CONTROL, KeyCode.I).press(KeyCode.CONTROL, KeyCode.DIGIT3);
        keyboard.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(state()).isEqualTo(InitiativeState.IN_PROGRESS);
    }

    private void round(FxRobot robot) {
        keyboard.press(KeyCode.CONTROL, KeyCode.U).press(KeyCode.DIGIT2);
        keyboard.fill("Én sætning", "Venter på fælles definitioner").press(KeyCode.ENTER);
        picture(robot, "07-round");
        keyboard.to("Offentliggør runden").press(KeyCode.ENTER).press(KeyCode.ENTER);
        assertThat(all(StatusReport.class))
                .singleElement()
                .matches(report -> report.light() == Rag.YELLOW && report.state() == ReportState.PUBLISHED);
    }

    private void gate(FxRobot robot) {
        keyboard.press(KeyCode.CONTROL, KeyCode.K).type(MEASURES).press(KeyCode.ENTER);
        keyboard.press(KeyCode.CONTROL, KeyCode.K).type("nyt beslut").press(KeyCode.ENTER);
        keyboard.type("Godkendelse af kvalitetsmålene");
        keyboard.fill("Forum", "best").fill("Formål", "til god").press(KeyCode.TAB);
        keyboard.fill("Dato", "20-11-2026").press(KeyCode.ENTER).press(KeyCode.ESCAPE);
        keyboard.to("Registrér udfaldet").press(KeyCode.ENTER);
        keyboard.to("Godkendt").press(KeyCode.SPACE);
        keyboard.fill("Beslutningens ordlyd", "Bestyrelsen godkendte målene");
        picture(robot, "08-outcome");
        keyboard.press(KeyCode.ENTER);
        assertThat(keyboard.name()).as("where the keyboard is").isNotEmpty();
        assertThat(all(DecisionGate.class))
                .singleElement()
                .matches(decided -> decided.outcome().contains(GateOutcome.APPROVED));
    }

    private void screens(FxRobot robot) {
        keyboard.press(KeyCode.CONTROL, KeyCode.I).press(KeyCode.CONTROL, KeyCode.DIGIT2);
        picture(robot, "09-timeline");
        keyboard.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        picture(robot, "10-overview");
    }

    private InitiativeState state() {
        return all(Initiative.class).stream()
                .filter(i -> i.title().equals(MEASURES))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private <T extends Entity> List<T> all(Class<T> kind) {
        return plan().context().roadmap().all(kind);
    }

    private void picture(FxRobot robot, String name) {
        if ("write".equals(System.getProperty("tour"))) {
            robot.interact(() -> write(stage.getScene().snapshot(null), PICTURES.resolve(name + ".png")));
        }
    }

    private static void write(Image image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(picture, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
