package dk.koereplan.store.sqlite;

import dk.koereplan.store.PlanFile;
import dk.koereplan.store.PlanFileContract;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqlitePlanFileContractTest extends PlanFileContract {
    @TempDir
    Path folder;

    private Plans plans;

    @Override
    protected PlanFile create() throws Exception {
        plans = new Plans(folder);
        return plans.files().create(plans.path());
    }

    @Override
    protected PlanFile reopen() throws Exception {
        return plans.files().open(plans.path());
    }

    @Override
    protected PlanFile openReadOnly() throws Exception {
        return plans.files().openReadOnly(plans.path());
    }
}
