package dk.koereplan.analysis.filter;

import dk.koereplan.analysis.Phase;
import dk.koereplan.domain.funding.Certainty;
import dk.koereplan.domain.funding.FundingFamily;
import dk.koereplan.domain.governance.Rag;
import dk.koereplan.domain.work.Profession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What can be asked of a plan's work, in the order in which a filter tells it. A filter asks each at most once.
public enum FilterAspect {
    REGION(Form.RECORDS),
    TRACK(Form.RECORDS),
    PROFESSION(Profession.class),
    THEME(Form.RECORDS),
    AGREEMENT(Form.RECORDS),
    RESPONSIBLE(Form.RECORDS),
    PHASE(Phase.class),
    LIGHT(Rag.class),
    /// How sure the money is.
    FUNDING(Certainty.class),
    FAMILY(FundingFamily.class),
    PERIOD(Form.PERIOD),
    MINE(Form.MINE),
    UNDATED(Form.MARK),
    UNOWNED(Form.MARK),
    CONFLICTS(Form.MARK),
    CHANGED(Form.DAY),
    TEXT(Form.TEXT);

    /// What has to be said when it is asked.
    public enum Form {
        RECORDS,
        CONSTANTS,
        PERIOD,
        DAY,
        TEXT,
        MINE,
        /// Nothing: it holds or it does not.
        MARK
    }

    private final Form form;
    private final List<? extends Enum<?>> constants;

    FilterAspect(Form form) {
        this.form = form;
        this.constants = List.of();
    }

    FilterAspect(Class<? extends Enum<?>> type) {
        this.form = Form.CONSTANTS;
        this.constants = Arrays.asList(type.getEnumConstants());
    }

    public Form form() {
        return form;
    }

    /// What it can be, for [Form#CONSTANTS].
    public List<? extends Enum<?>> constants() {
        return constants;
    }

    /// Its name wherever a filter is written: in a kept view, in a file, on the command line.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FilterAspect> named(String key) {
        return Arrays.stream(values()).filter(a -> a.key().equals(key)).findFirst();
    }
}
