package dk.koereplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dk.koereplan.architecture.Packages.ROOT;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/// A screen is given the ports it uses; nobody hands out a bag of them.
final class PortRules {
    private static final Set<String> PORTS = Set.of(
            ROOT + "ui.common.PlanContext",
            ROOT + "ui.common.Edits",
            ROOT + "ui.common.Navigator",
            ROOT + "ui.common.Notices",
            ROOT + "ui.common.Drafts",
            ROOT + "ui.common.Appearance",
            ROOT + "app.PlanSession",
            ROOT + "app.TaskRunner",
            ROOT + "app.IdSource",
            ROOT + "settings.PreferencesFile",
            ROOT + "store.PlanFiles",
            "java.time.Clock");

    static final ArchRule PORTS_ARE_GIVEN = noClasses()
            .that()
            .resideInAPackage(ROOT + "ui..")
            .and()
            .resideOutsideOfPackage(ROOT + "ui.shell..")
            .should()
            .callMethodWhere(describe("fetch a port from another object of the window", PortRules::fetches))
            .as("ports are given to a screen, not fetched from another object");

    private PortRules() {}

    private static boolean fetches(JavaMethodCall call) {
        return !call.getOriginOwner().equals(call.getTargetOwner())
                && call.getTargetOwner().getPackageName().startsWith(ROOT + "ui")
                && PORTS.contains(call.getTarget().getRawReturnType().getName());
    }
}
