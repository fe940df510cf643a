package dk.koereplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dk.koereplan.architecture.Packages.ROOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The architecture, as a whitelist: what `Packages` does not name may not be imported.
class ArchitectureTest {
    private static final Map<String, List<String>> ALLOWED = Packages.allowed();
    private static final Map<String, ArchRule> CODING_RULES = CodingRules.all();

    /// Without what jOOQ generates, which is nobody's style.
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dk.koereplan")
            .that(not(resideInAPackage(ROOT + "store.sqlite.generated..")));

    private static final JavaClasses OFFENDERS =
            new ClassFileImporter().importPackages("dk.koereplan").that(resideInAPackage("..offender.."));

    @TestFactory
    Stream<DynamicTest> everyPackageKeepsToItsImports() {
        return ALLOWED.keySet().stream()
                .map(pkg -> dynamicTest(pkg, () -> keepsToItsImports(pkg).check(SHIPPED)));
    }

    @Test
    void everyShippedClassFallsUnderExactlyOneEntry() {
        assertThat(SHIPPED)
                .filteredOn(shipped -> !shipped.getPackageName().equals(ROOT + "boot"))
                .allSatisfy(shipped -> assertThat(ALLOWED.keySet())
                        .filteredOn(pkg -> resideInAPackage(ROOT + pkg).test(shipped))
                        .as(shipped.getName())
                        .hasSize(1));
    }

    /// NullAway checks only what is `@NullMarked`, so a package without a `package-info` would silently go unchecked.
    @Test
    void everyPackageIsNullMarked() {
        assertThat(SHIPPED)
                .extracting(JavaClass::getPackage)
                .allSatisfy(pkg -> assertThat(pkg.isAnnotatedWith(NullMarked.class))
                        .as(pkg.getName())
                        .isTrue());
    }

    @Test
    void nobodyImportsTheCompositionRoot() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "boot..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "boot..")
                .allowEmptyShould(true)
                .check(SHIPPED);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(SHIPPED);
    }

    @TestFactory
    Stream<DynamicTest> everyClassKeepsTheCodingRules() {
        return CODING_RULES.entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(SHIPPED)));
    }

    /// A rule that cannot fail guards nothing: each must reject the offenders planted in `..offender..` test code.
    @TestFactory
    Stream<DynamicTest> everyCodingRuleBites() {
        return CODING_RULES.entrySet().stream()
                .map(rule -> dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(OFFENDERS).hasViolation())
                                .as(rule.getKey())
                                .isTrue()));
    }

    /// Tests too: a new field must not send anybody through them.
    @Test
    void testsMakeRecordsByName() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages("dk.koereplan")
                .that(not(resideInAPackage("..offender..")));
        CODING_RULES.get("records are made by name").check(tests);
    }

    @Test
    void everyWayToShareTheCoresIsCaught() {
        assertThat(CODING_RULES
                        .get("cores are shared in named places")
                        .evaluate(OFFENDERS)
                        .getFailureReport()
                        .getDetails())
                .anyMatch(line -> line.contains("commonPool") || line.contains("ForkJoinPool"))
                .anyMatch(line -> line.contains("parallelSort"));
    }

    @TestFactory
    Stream<DynamicTest> everyImportRowBites() {
        return ALLOWED.keySet().stream()
                .map(pkg -> dynamicTest(pkg, () -> {
                    JavaClasses planted = new ClassFileImporter().importLocations(List.of(Planted.importerOfBoot(pkg)));
                    assertThat(keepsToItsImports(pkg).evaluate(planted).hasViolation())
                            .isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyWayUpBetweenRoomsIsCaught() {
        return Packages.forbiddenToRooms().entrySet().stream()
                .map(room -> dynamicTest(room.getKey(), () -> {
                    String row = room.getKey();
                    assertThat(room.getValue()).allSatisfy(upper -> {
                        var planted = Planted.importer(row, upper + ".Anything");
                        assertThat(keepsToItsImports(row)
                                        .evaluate(new ClassFileImporter().importLocations(List.of(planted)))
                                        .hasViolation())
                                .isTrue();
                    });
                }));
    }

    @Test
    void screensThatImportEachOtherAreCaught() {
        assertThat(keepsToItsImports("ui.board..").evaluate(OFFENDERS).hasViolation())
                .isTrue();
    }

    private static ArchRule keepsToItsImports(String pkg) {
        return classes()
                .that()
                .resideInAPackage(ROOT + pkg)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(ALLOWED.get(pkg).toArray(String[]::new)))
                // a package of the design that nobody has begun yet
                .allowEmptyShould(true);
    }
}
