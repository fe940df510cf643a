package dk.koereplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// What an `interface` and a class of static functions look like, and what a class is called.
final class ClassForms {
    static final ArchRule INTERFACES_ARE_PORTS_OR_SEALED = classes()
            .that()
            .areInterfaces()
            .and()
            .areNotAnnotations()
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(be(describe("something to implement", ClassForms::canBeImplemented)));

    static final ArchRule STATIC_FUNCTIONS_LIVE_IN_FINAL_CLASSES = classes()
            .that(describe("are classes of static functions", c -> c.isTopLevelClass() && hasStaticFunctions(c)))
            .should(be(describe("final, with a private constructor", ClassForms::isClosed)));

    /// An import says which class is meant only to whoever reads it; a reader of the class's use has the name alone.
    static final ArchRule NO_TWO_CLASSES_SHARE_A_NAME = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(new NameOfItsOwn());

    private ClassForms() {}

    static boolean hasStaticsOnly(JavaClass type) {
        return hasStaticFunctions(type) && isClosed(type);
    }

    private static boolean canBeImplemented(JavaClass type) {
        return type.getMethods().stream().anyMatch(m -> !isStatic(m) && !isPrivate(m))
                || !type.getAllSubclasses().isEmpty();
    }

    private static boolean hasStaticFunctions(JavaClass type) {
        return !type.isInterface()
                && !type.isEnum()
                && !type.isRecord()
                && type.getRawSuperclass()
                        .filter(s -> s.isEquivalentTo(Object.class))
                        .isPresent()
                && !type.getMembers().stream()
                        .filter(m -> !isConstructor(m))
                        .toList()
                        .isEmpty()
                && type.getMembers().stream().filter(m -> !isConstructor(m)).allMatch(ClassForms::isStatic);
    }

    private static boolean isClosed(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && type.getConstructors().stream().allMatch(ClassForms::isPrivate);
    }

    private static boolean isConstructor(JavaMember member) {
        return member.getName().equals("<init>") || member.getName().equals("<clinit>");
    }

    private static boolean isStatic(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean isPrivate(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PRIVATE);
    }

    /// Compares the names of all classes that a rule is checked on.
    private static final class NameOfItsOwn extends ArchCondition<JavaClass> {
        private final Map<String, TreeSet<String>> packages = new HashMap<>();

        NameOfItsOwn() {
            super("have a simple name of their own");
        }

        @Override
        public void init(Collection<JavaClass> all) {
            packages.clear();
            all.forEach(c -> packages.computeIfAbsent(c.getSimpleName(), n -> new TreeSet<>())
                    .add(c.getPackageName()));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var homes = packages.getOrDefault(type.getSimpleName(), new TreeSet<>());
            if (homes.size() > 1) {
                events.add(SimpleConditionEvent.violated(
                        type, type.getSimpleName() + " is the name of a class in each of " + homes));
            }
        }
    }
}
