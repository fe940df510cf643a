package dk.koereplan.app.acts;

import dk.koereplan.domain.time.When;
import java.util.List;

/// One thing that has to be known before an act is done.
public sealed interface Ask {
    /// What the answer is called among the others, and the text that asks for it.
    String name();

    boolean required();

    /// A day, or any other time.
    ///
    /// @param first what is proposed
    record Time(String name, boolean required, When first) implements Ask {}

    record Words(String name, boolean required) implements Ask {}

    /// One of several things.
    record One(String name, boolean required, List<Option> options) implements Ask {
        public One {
            options = List.copyOf(options);
        }
    }

    /// Some of several things.
    ///
    /// @param all every one of them is proposed
    record Many(String name, boolean required, List<Option> options, boolean all) implements Ask {
        public Many {
            options = List.copyOf(options);
        }

        public Many(String name, boolean required, List<Option> options) {
            this(name, required, options, false);
        }
    }

    /// Something to choose.
    ///
    /// @param value as an answer gives it
    /// @param says what it is: an id, a constant, a truth or words, for whoever shows it to put into words
    record Option(String value, Object says) {
        static Option of(Enum<?> constant) {
            return new Option(constant.name(), constant);
        }
    }
}
