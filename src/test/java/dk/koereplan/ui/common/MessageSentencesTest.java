package dk.koereplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.Outcome;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.change.TxnKind;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.edit.Refusal;
import dk.koereplan.domain.edit.RefusalKey;
import dk.koereplan.domain.roadmap.EntityKind;
import dk.koereplan.domain.roadmap.Field;
import dk.koereplan.domain.roadmap.Records;
import dk.koereplan.domain.time.When;
import dk.koereplan.i18n.DanishSentences;
import dk.koereplan.i18n.Language;
import dk.koereplan.i18n.Texts;
import dk.koereplan.i18n.Words;
import dk.koereplan.store.PlanFileProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to a record of any kind, what the window says of it is Danish: why it cannot be, and that it was.
class MessageSentencesTest {
    private static final Texts DANISH = Texts.in(Language.DANISH);
    private static final int OF_EACH_KIND = 3;

    private PlanFixture fixture;
    private final Set<String> said = new TreeSet<>();
    private final Set<RefusalKey> refused = EnumSet.noneOf(RefusalKey.class);

    @BeforeEach
    void open(@TempDir Path folder) throws PlanFileProblem {
        fixture = new PlanFixture(folder, Language.DANISH);
    }

    @Test
    void everyRefusalAndNoticeIsDanish() throws PlanFileProblem {
        for (EntityKind kind : EntityKind.values()) {
            List<? extends Entity> some = fixture.context().roadmap().all(kind.type()).stream()
                    .map(Entity.class::cast)
                    .toList();
            for (Entity entity : some.subList(0, Math.min(OF_EACH_KIND, some.size()))) {
                for (Field field : kind.schema().fields()) {
                    if (!field.name().equals("id")) {
                        for (Object value : odd(field)) {
                            change(entity, field, value);
                        }
                    }
                }
                remove(entity);
            }
        }
        // a refusal is worded above; the fixture notes its key
        fixture.said.stream().filter(words -> words.contains(" ")).forEach(said::add);
        assertThat(refused).as("sorts of refusals").hasSizeGreaterThan(10);
        assertThat(said).hasSizeGreaterThan(40);
        DanishSentences.about(fixture.context().roadmap()).check(said);
    }

    /// Nothing, every choice, what does not exist, and what is not of the field's kind.
    private Stream<@Nullable Object> oddOnes(Field field) {
        if (field.type() instanceof Class<?> type && type.isEnum()) {
            return Stream.concat(Stream.ofNullable(null), Stream.of(type.getEnumConstants()));
        }
        if (field.target().isPresent()) {
            return Stream.of(new Id<>("FINDES-IKKE-1"), new Id<>("REG-81"), new Id<>("IN-001"));
        }
        if (field.type() == Integer.class || field.type() == int.class) {
            return Stream.of(-1, 1_000_000);
        }
        if (field.type() == String.class) {
            return Stream.of("", "x".repeat(1_000_001));
        }
        return field.type() == When.class ? Stream.of(When.UNKNOWN) : Stream.of();
    }

    private List<@Nullable Object> odd(Field field) {
        List<@Nullable Object> odd = new ArrayList<>();
        odd.add(null);
        oddOnes(field).forEach(odd::add);
        return odd;
    }

    private void change(Entity entity, Field field, @Nullable Object value) throws PlanFileProblem {
        try {
            Entity changed = Records.with(entity, field.name(), value);
            tell(fixture.session().apply(Edit.change(entity, changed)));
        } catch (InvalidValue invalid) {
            said.add(Words.invalid(invalid, DANISH));
        } catch (RuntimeException wrongType) {
            assertThat(wrongType).as("%s of %s", field.name(), entity).isInstanceOf(RuntimeException.class);
        }
    }

    private void tell(Outcome outcome) throws PlanFileProblem {
        switch (outcome) {
            case Outcome.Refused(List<Refusal> refusals) ->
                refusals.forEach(refusal -> {
                    refused.add(refusal.key());
                    said.add(Words.refusal(refusal, DANISH, fixture.context().index()::title));
                });
            case Outcome.Done done -> fixture.edits().undo();
            case Outcome.Unchanged unchanged -> {}
        }
    }

    private void remove(Entity entity) throws PlanFileProblem {
        Edit edit =
                new Edit(TxnKind.EDIT, List.of(new Edit.Step.Remove(entity.id().value())), "");
        tell(fixture.session().apply(edit));
        fixture.edits().remove(entity.id().value(), () -> {});
        fixture.edits().undo();
        fixture.edits().redo();
        fixture.edits().undo();
    }
}
