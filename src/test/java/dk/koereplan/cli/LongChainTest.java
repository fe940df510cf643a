package dk.koereplan.cli;

import static dk.koereplan.domain.Samples.dependency;
import static dk.koereplan.domain.Samples.record;
import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.domain.Draft;
import dk.koereplan.domain.Entity;
import dk.koereplan.domain.edit.Composer;
import dk.koereplan.domain.edit.Edit;
import dk.koereplan.domain.work.Initiative;
import dk.koereplan.domain.work.Milestone;
import dk.koereplan.store.PlanFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Chains as long as a plan: nothing calls itself along them, and nothing walks them anew for each of their records.
class LongChainTest {
    @TempDir
    Path folder;

    enum Chain {
        /// Each milestone comes after the one before.
        TIMES {
            @Override
            List<Entity> of(int length) {
                List<Entity> all = new ArrayList<>(List.of(initiative(0, null)));
                for (int i = 0; i < length; i++) {
                    String time = i == 0 ? "2026-01-01" : "after:@M" + (i - 1);
                    all.add(record(Milestone.class, "M" + i, "title", "Milepæl", "initiative", "I0", "forecast", time));
                }
                return all;
            }
        },

        /// Each initiative is a part of the one before.
        PARENTS {
            @Override
            List<Entity> of(int length) {
                List<Entity> all = new ArrayList<>();
                for (int i = 0; i < length; i++) {
                    all.add(initiative(i, i == 0 ? null : "I" + (i - 1)));
                }
                return all;
            }
        },

        /// Each initiative waits for the one before.
        DEPENDENCIES {
            @Override
            List<Entity> of(int length) {
                List<Entity> all = new ArrayList<>();
                for (int i = 0; i < length; i++) {
                    all.add(initiative(i, null));
                    if (i > 0) {
                        all.add(dependency("D" + i, "I" + (i - 1), "I" + i));
                    }
                }
                return all;
            }
        };

        abstract List<Entity> of(int length);

        private static Initiative initiative(int i, @Nullable String parent) {
            return record(
                    Initiative.class,
                    "I" + i,
                    "title",
                    "Spor",
                    "start",
                    "2026-01-01",
                    "end",
                    "2027-12-31",
                    "parent",
                    parent);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isCheckedDrawnAndEditedInTimeThatGrowsWithIt(Chain chain) throws Exception {
        everything(chain, 5_000, Duration.ofMinutes(1));
    }

    @Tag("long")
    @ParameterizedTest
    @EnumSource
    void isAsLongAsAPlanMayBe(Chain chain) throws Exception {
        everything(chain, 50_000, Duration.ofMinutes(10));
    }

    private void everything(Chain chain, int length, Duration most) throws Exception {
        CommandRun commands = new CommandRun(folder);
        String plan = commands.path("plan.koereplan");
        Draft draft = new Draft();
        List<Entity> records = chain.of(length);
        draft.force(Composer.compose(draft.roadmap(), Edit.put(records.toArray(Entity[]::new))));
        try (PlanFile file = commands.files().create(Path.of(plan))) {
            file.receive(draft.log());
        }
        Assertions.assertTimeoutPreemptively(most, () -> {
            CommandRun.Result check = commands.run("check", plan);
            assertThat(check.code()).as(check.out() + check.err()).isEqualTo(ExitCode.DONE);
            for (String name : List.of("o.json", "o.svg", "o.pdf")) {
                CommandRun.Result export = commands.run("export", plan, commands.path(name));
                assertThat(export.code()).as(name + export.err()).isEqualTo(ExitCode.DONE);
            }
            String last = records.getLast().id().value();
            assertThat(commands.run("edit", plan, last, "title=Sidste").code()).isEqualTo(ExitCode.DONE);
        });
    }
}
