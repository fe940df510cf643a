package dk.koereplan.analysis.filter;

import dk.koereplan.domain.time.When;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/// One thing that a filter asks. Negated, it is met by everything else.
public sealed interface Criterion {
    /// Stands among ids for what has none: no region, no track, nobody responsible.
    String WITHOUT = "";

    FilterAspect aspect();

    boolean negated();

    /// The same question, asked for or against.
    Criterion negated(boolean not);

    /// It would be met by everything.
    default boolean asksNothing() {
        return false;
    }

    /// Any of some records of the plan.
    ///
    /// @param ids may hold [#WITHOUT]; of [FilterAspect#RESPONSIBLE] the tokens of owners
    record Records(FilterAspect aspect, Set<String> ids, boolean negated) implements Criterion {
        public Records {
            require(aspect, FilterAspect.Form.RECORDS);
            ids = ordered(ids);
        }

        @Override
        public Criterion negated(boolean not) {
            return new Records(aspect, ids, not);
        }

        @Override
        public boolean asksNothing() {
            return ids.isEmpty();
        }
    }

    /// Any of some values of the aspect's own kind.
    record Constants(FilterAspect aspect, Set<? extends Enum<?>> values, boolean negated) implements Criterion {
        public Constants {
            require(aspect, FilterAspect.Form.CONSTANTS);
            values = ordered(values);
            if (!aspect.constants().containsAll(values)) {
                throw new IllegalArgumentException(aspect + " has no such value: " + values);
            }
        }

        @Override
        public Criterion negated(boolean not) {
            return new Constants(aspect, values, not);
        }

        @Override
        public boolean asksNothing() {
            return values.isEmpty();
        }
    }

    /// What may lie within a time: what nobody has dated may lie anywhere.
    record During(When time, boolean negated) implements Criterion {
        @Override
        public FilterAspect aspect() {
            return FilterAspect.PERIOD;
        }

        @Override
        public Criterion negated(boolean not) {
            return new During(time, not);
        }

        @Override
        public boolean asksNothing() {
            return time instanceof When.Unknown;
        }
    }

    /// What was recorded anew on this day or later, itself or something that belongs to it.
    record ChangedSince(LocalDate day, boolean negated) implements Criterion {
        @Override
        public FilterAspect aspect() {
            return FilterAspect.CHANGED;
        }

        @Override
        public Criterion negated(boolean not) {
            return new ChangedSince(day, not);
        }
    }

    /// What is the work of the one who looks.
    ///
    /// @param units who that is: tokens of owners. They are not kept with a filter, as each who reads it is another
    record Mine(Set<String> units, boolean negated) implements Criterion {
        public Mine {
            units = ordered(units);
        }

        @Override
        public FilterAspect aspect() {
            return FilterAspect.MINE;
        }

        @Override
        public Criterion negated(boolean not) {
            return new Mine(units, not);
        }
    }

    /// What is so, or is not.
    record Mark(FilterAspect aspect, boolean negated) implements Criterion {
        public Mark {
            require(aspect, FilterAspect.Form.MARK);
        }

        @Override
        public Criterion negated(boolean not) {
            return new Mark(aspect, not);
        }
    }

    /// Words that must all occur.
    record Words(String text, boolean negated) implements Criterion {
        @Override
        public FilterAspect aspect() {
            return FilterAspect.TEXT;
        }

        @Override
        public Criterion negated(boolean not) {
            return new Words(text, not);
        }

        @Override
        public boolean asksNothing() {
            return text.isBlank();
        }
    }

    private static void require(FilterAspect aspect, FilterAspect.Form form) {
        if (aspect.form() != form) {
            throw new IllegalArgumentException(aspect + " is asked in the form " + aspect.form());
        }
    }

    private static <T> Set<T> ordered(Set<T> values) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }
}
