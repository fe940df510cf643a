package dk.koereplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dk.koereplan.architecture.Packages.ROOT;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.GeneralCodingRules;
import dk.koereplan.domain.Entity;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableView;

/// What every class of ours keeps to, whatever its package.
final class CodingRules {
    /// A plan finds out once which of its links are in force.
    private static final Set<String> REMEMBERING = Set.of(
            ROOT + "domain.roadmap.PlanDates", ROOT + "domain.roadmap.Roadmap", ROOT + "domain.roadmap.Structure");

    private static final ArchRule DOMAIN_IS_DATA = classes()
            .that()
            .resideInAPackage(ROOT + "domain..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(ArchConditions.be(describe(
                    "records, enums, interfaces, exceptions or static functions",
                    c -> c.isRecord()
                            || c.isEnum()
                            || c.isInterface()
                            || c.isAssignableTo(Throwable.class)
                            || ClassForms.hasStaticsOnly(c)
                            || REMEMBERING.contains(c.getName()))));

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
                    ROOT + "domain..",
                    ROOT + "analysis..",
                    ROOT + "merge..",
                    ROOT + "scene..",
                    ROOT + "table..",
                    ROOT + "export..")
            .should()
            .callMethodWhere(
                    describe("take time, identity, zone or locale from the air", CodingRules::takesFromTheAir));

    private static final ArchRule THREADS_HAVE_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "boot..", ROOT + "ui.common..")
            .should()
            .callMethodWhere(describe("start threads or wait for the toolkit's", CodingRules::startsThreads))
            .orShould()
            .callConstructorWhere(
                    JavaCall.Predicates.target(owner(assignableTo(Thread.class).or(assignableTo(Timer.class)))));

    /// Work of one call over a whole plan may use every core; decision 0011.
    private static final Set<String> WHOLE_PLANS = Set.of(
            ROOT + "domain.roadmap.RoadmapReplay",
            ROOT + "store.sqlite.log.LogReader",
            ROOT + "store.sqlite.derived.RecordRows",
            ROOT + "analysis.Grouped",
            ROOT + "analysis.PlanIndex",
            ROOT + "scene.timeline.index.ItemIndex",
            ROOT + "scene.timeline.index.LaneIndex");

    private static final ArchRule CORES_ARE_SHARED_IN_NAMED_PLACES = noClasses()
            .that(describe("do not work through whole plans", c -> !WHOLE_PLANS.contains(c.getName())))
            .should()
            .callMethodWhere(describe("use the common pool", CodingRules::usesTheCommonPool));

    /// Adding a field touches its record and no code that makes or copies one.
    private static final ArchRule RECORDS_ARE_MADE_BY_NAME = noClasses()
            .should()
            .callConstructorWhere(describe(
                    "make a record of the plan by position instead of by `Records`",
                    call -> call.getTargetOwner().isAssignableTo(Entity.class)
                            && !call.getOriginOwner().equals(call.getTargetOwner())));

    /// The palette lists commands and what was found; every list of records is a table, and one view shows it.
    private static final Set<String> OWN_LISTS = Set.of(ROOT + "ui.table.TableGrid", ROOT + "ui.shell.PaletteCard");

    private static final ArchRule LISTS_HAVE_ONE_VIEW = noClasses()
            .that(describe("are not the one view of tables", c -> !OWN_LISTS.contains(c.getName())))
            .should()
            .callConstructorWhere(describe("make a table or list of their own", CodingRules::makesAList));

    /// The rules that facts are made by. A screen, a picture, a table and a file ask `Facts`.
    private static final Set<String> RULES_OF_FACTS = Stream.of(
                    "PlanTimes",
                    "MilestoneStatus",
                    "GateStatus",
                    "HearingStatus",
                    "PartyStatus",
                    "DependencyStatus",
                    "OwnerStatus",
                    "Owners",
                    "Light",
                    "FundingLines",
                    "Causes",
                    "Driver",
                    "Occurrence",
                    "RiskGravity",
                    "facts.MoneyState")
            .map(name -> ROOT + "analysis." + name)
            .collect(Collectors.toUnmodifiableSet());

    private static final ArchRule FACTS_ARE_ASKED = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "analysis..")
            .should()
            .callMethodWhere(describe("work out a fact instead of asking `Facts`", CodingRules::worksOutAFact));

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
        return Map.ofEntries(
                Map.entry("domain is data", DOMAIN_IS_DATA),
                Map.entry("interfaces are ports or sealed", ClassForms.INTERFACES_ARE_PORTS_OR_SEALED),
                Map.entry("static functions live in final classes", ClassForms.STATIC_FUNCTIONS_LIVE_IN_FINAL_CLASSES),
                Map.entry("no two classes share a name", ClassForms.NO_TWO_CLASSES_SHARE_A_NAME),
                Map.entry("view models know no nodes", VIEW_MODELS_KNOW_NO_NODES),
                Map.entry("ports are given, not fetched", PortRules.PORTS_ARE_GIVEN),
                Map.entry("the timeline's input has one door", TimelineRules.INPUT_HAS_ONE_DOOR),
                Map.entry("gestures are planned once", TimelineRules.GESTURES_ARE_PLANNED_ONCE),
                Map.entry("SQL is jOOQ's", SqlRules.SQL_IS_JOOQS),
                Map.entry("names bear intent", NAMES_BEAR_INTENT),
                Map.entry("pure code reads no clock", PURE_CODE_READS_NO_CLOCK),
                Map.entry("threads have one door", THREADS_HAVE_ONE_DOOR),
                Map.entry("cores are shared in named places", CORES_ARE_SHARED_IN_NAMED_PLACES),
                Map.entry("records are made by name", RECORDS_ARE_MADE_BY_NAME),
                Map.entry("lists have one view", LISTS_HAVE_ONE_VIEW),
                Map.entry("facts are asked, not worked out", FACTS_ARE_ASKED),
                Map.entry("no static state", NO_STATIC_STATE),
                Map.entry("no standard streams", NO_STANDARD_STREAMS),
                Map.entry("slf4j only", SLF4J_ONLY),
                Map.entry("java.time only", GeneralCodingRules.OLD_DATE_AND_TIME_CLASSES_SHOULD_NOT_BE_USED),
                Map.entry("no generic exceptions", GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS));
    }

    private static boolean startsThreads(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getName();
        boolean toolkit = owner.equals(Platform.class.getName()) && method.equals("runLater");
        boolean future = owner.equals(CompletableFuture.class.getName()) && method.endsWith("Async");
        return toolkit || future || owner.equals(Executors.class.getName());
    }

    private static boolean makesAList(JavaConstructorCall call) {
        JavaClass made = call.getTargetOwner();
        return !OWN_LISTS.contains(made.getName())
                && Stream.of(TableView.class, TreeTableView.class, ListView.class)
                        .anyMatch(made::isAssignableTo);
    }

    private static boolean worksOutAFact(JavaMethodCall call) {
        return RULES_OF_FACTS.contains(call.getTargetOwner().getName())
                && !call.getName().startsWith("value")
                && call.getTarget()
                        .resolveMember()
                        .filter(method -> method.getModifiers().contains(JavaModifier.STATIC))
                        .isPresent();
    }

    private static boolean usesTheCommonPool(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(ForkJoinPool.class)
                || (call.getTargetOwner().getPackageName().startsWith("java.util")
                        && call.getName().startsWith("parallel"));
    }

    private static boolean takesFromTheAir(JavaMethodCall call) {
        boolean now = call.getName().equals("now")
                && call.getTargetOwner().getPackageName().equals("java.time")
                && call.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        return now || AIR.contains(call.getTargetOwner().getName() + "." + call.getName());
    }
}
