package dk.koereplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dk.koereplan.architecture.Packages.ROOT;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.Node;

/// Who sees what is done to the timeline first is said in one place.
final class TimelineRules {
    /// The strip of the whole plan has a picture of its own.
    private static final Set<String> LISTENERS =
            Set.of(ROOT + "ui.timeline.TimelineInput", ROOT + "ui.timeline.view.Minimap");

    private static final Pattern LISTENS =
            Pattern.compile("addEvent(Handler|Filter)|setOn(Mouse|Key|Scroll|Zoom|Rotate|Swipe|Touch|Drag|Context).*");

    static final ArchRule INPUT_HAS_ONE_DOOR = noClasses()
            .that()
            .resideInAPackage(ROOT + "ui.timeline..")
            .and(describe(
                    "are not the timeline's dispatcher", c -> LISTENERS.stream().noneMatch(c.getName()::equals)))
            .should()
            .callMethodWhere(describe("listen to what is done to another node", TimelineRules::listens));

    /// Planned once for each place, and what follows with it.
    static final ArchRule GESTURES_ARE_PLANNED_ONCE = noClasses()
            .that()
            .resideInAPackage(ROOT + "ui.timeline..")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + "ui.timeline.GesturePlanner")
            .should()
            .callMethodWhere(describe("plan a gesture again", TimelineRules::plans));

    private TimelineRules() {}

    private static boolean plans(JavaMethodCall call) {
        String target = call.getTargetOwner().getName() + "." + call.getName();
        return target.equals(ROOT + "ui.timeline.PlannedGesture.plan")
                || target.equals(ROOT + "ui.timeline.Consequences.of");
    }

    /// A card listens to itself.
    private static boolean listens(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(Node.class)
                && !call.getTargetOwner().equals(call.getOriginOwner())
                && LISTENS.matcher(call.getName()).matches();
    }
}
