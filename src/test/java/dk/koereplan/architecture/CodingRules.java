package dk.koereplan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dk.koereplan.architecture.Packages.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// What every class of ours keeps to, whatever its package.
final class CodingRules {
    private static final ArchRule DOMAIN_IS_DATA = classes()
            .that()
            .resideInAPackage(ROOT + "domain..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(ArchConditions.be(DescribedPredicate.describe(
                    "records, enums, interfaces or exceptions",
                    c -> c.isRecord() || c.isEnum() || c.isInterface() || c.isAssignableTo(Throwable.class))));

    private static final ArchRule VIEW_MODELS_KNOW_NO_NODES = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx.scene..", "javafx.stage..", "javafx.fxml..", "javafx.application..", "javafx.concurrent..");

    private static final ArchRule NAMES_BEAR_INTENT =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Service)(\\$.*)?");

    private static final ArchRule PURE_CODE_READS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(
                    ROOT + "domain..", ROOT + "analysis..", ROOT + "merge..", ROOT + "scene..", ROOT + "export..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "take time, identity, zone or locale from the air", CodingRules::takesFromTheAir));

    private static final ArchRule THREADS_HAVE_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "boot..", ROOT + "ui.common..")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .orShould()
            .callConstructor(Thread.class, Runnable.class)
            .orShould()
            .callMethod(CompletableFuture.class, "runAsync", Runnable.class);

    private static final ArchRule NO_STATIC_STATE =
            fields().that().areStatic().should().beFinal();

    private static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "boot..")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    private static final ArchRule SLF4J_ONLY =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    private static final Set<String> AIR = Set.of(
            "java.util.UUID.randomUUID",
            "java.util.Locale.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone");

    private CodingRules() {}

    static Map<String, ArchRule> all() {
        return Map.of(
                "domain is data", DOMAIN_IS_DATA,
                "view models know no nodes", VIEW_MODELS_KNOW_NO_NODES,
                "names bear intent", NAMES_BEAR_INTENT,
                "pure code reads no clock", PURE_CODE_READS_NO_CLOCK,
                "threads have one door", THREADS_HAVE_ONE_DOOR,
                "no static state", NO_STATIC_STATE,
                "no standard streams", NO_STANDARD_STREAMS,
                "slf4j only", SLF4J_ONLY,
                "java.time only", GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED,
                "no generic exceptions", GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
    }

    private static boolean takesFromTheAir(JavaMethodCall call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || AIR.contains(call.getTargetOwner().getName() + "." + call.getName());
    }
}
