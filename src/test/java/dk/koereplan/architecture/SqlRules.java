package dk.koereplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dk.koereplan.architecture.Packages.ROOT;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.sql.Connection;
import java.sql.Statement;

/// jOOQ is how the program speaks SQL: nobody hands it over as a text, but one class for what jOOQ has no words for.
final class SqlRules {
    private static final String PLAIN = ROOT + "store.sqlite.connection.PlainSql";
    private static final String PREPARED = ROOT + "store.sqlite.connection.Database";

    static final ArchRule SQL_IS_JOOQS = noClasses()
            .should()
            .callMethodWhere(describe("hand over SQL as a text", SqlRules::isPlain))
            .as("SQL is said through jOOQ, in plain text by PlainSql only");

    private SqlRules() {}

    private static boolean isPlain(JavaMethodCall call) {
        String here = call.getOriginOwner().getName();
        boolean texts = !call.getTarget().getRawParameterTypes().isEmpty()
                && call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(String.class);
        boolean marked = call.getTarget()
                .resolveMember()
                .filter(method -> method.isAnnotatedWith("org.jooq.PlainSQL"))
                .isPresent();
        boolean executed = texts && call.getTargetOwner().isAssignableTo(Statement.class);
        boolean prepared = texts
                && call.getTargetOwner().isAssignableTo(Connection.class)
                && call.getName().startsWith("prepare");
        return !here.equals(PLAIN) && (marked || executed || (prepared && !here.equals(PREPARED)));
    }
}
