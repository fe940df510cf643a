package dk.koereplan.app.acts;

import dk.koereplan.domain.edit.Edit;
import java.util.List;
import java.util.function.Function;

/// Something that can be done with one or more records: what it asks, and the edits that do it.
///
/// @param key of the text that names it
/// @param asking what it asks, by what has been answered so far: a late answer asks more than one in time
/// @param making the edits, one after the other, when everything that is required has been answered; each is whole by
///     itself, as a life cycle asks for one step after the other
public record Act(String key, Function<Answers, List<Ask>> asking, Function<Answers, List<Edit>> making) {
    /// One that asks nothing.
    static Act plain(String key, Edit edit) {
        return new Act(key, answers -> List.of(), answers -> List.of(edit));
    }

    static Act asking(String key, List<Ask> asks, Function<Answers, List<Edit>> making) {
        return new Act(key, answers -> asks, making);
    }

    public List<Ask> asks(Answers answers) {
        return asking.apply(answers);
    }

    /// Nothing has to be known first.
    public boolean isPlain() {
        return asks(Answers.NONE).isEmpty();
    }

    public boolean isAnswered(Answers answers) {
        return asks(answers).stream().filter(Ask::required).allMatch(answers::answer);
    }

    /// @throws dk.koereplan.domain.InvalidValue when what was answered breaks an invariant
    public List<Edit> edits(Answers answers) {
        return making.apply(answers);
    }
}
