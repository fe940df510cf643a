package dk.koereplan.store;

class MemoryPlanFileTest extends PlanFileContract {
    private final MemoryPlanFile first = new MemoryPlanFile();

    @Override
    protected PlanFile create() {
        return first;
    }

    @Override
    protected PlanFile reopen() throws PlanFileProblem {
        return first.opened();
    }

    @Override
    protected PlanFile openReadOnly() {
        return first.openedReadOnly();
    }
}
