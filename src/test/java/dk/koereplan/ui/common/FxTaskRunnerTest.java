package dk.koereplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import dk.koereplan.app.Progress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxTaskRunnerTest {
    @Test
    void writesInOrderOnOneThreadAndAnswersOnTheFxThread() throws InterruptedException {
        List<String> log = new CopyOnWriteArrayList<>();
        CountDownLatch done = new CountDownLatch(20);
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            for (int i = 0; i < 20; i++) {
                int number = i;
                tasks.write(
                        () -> Thread.currentThread().getName() + " " + number,
                        name -> {
                            log.add(Platform.isFxApplicationThread() + " " + name);
                            done.countDown();
                        },
                        failure -> log.add(failure.toString()));
            }
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(log).hasSize(20).first().isEqualTo("true koereplan-writer 0");
        assertThat(log).last().isEqualTo("true koereplan-writer 19");
    }

    @Test
    void isIdleOnceEveryAnswerWasShown() throws Exception {
        List<Boolean> idle = new CopyOnWriteArrayList<>();
        CountDownLatch hold = new CountDownLatch(1);
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            assertThat(tasks.isIdle()).isTrue();
            tasks.read(
                    "picture",
                    () -> {
                        hold.await();
                        return "new";
                    },
                    result -> idle.add(tasks.isIdle()),
                    failure -> idle.add(true));
            assertThat(tasks.isIdle()).isFalse();
            hold.countDown();
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, tasks::isIdle);
        }
        assertThat(idle).containsExactly(false);
    }

    @Test
    void dropsAStaleResult() throws InterruptedException {
        List<String> shown = new CopyOnWriteArrayList<>();
        CountDownLatch hold = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            tasks.read(
                    "picture",
                    () -> {
                        hold.await();
                        return "old";
                    },
                    shown::add,
                    e -> shown.add(e.toString()));
            tasks.read(
                    "picture",
                    () -> "new",
                    result -> {
                        shown.add(result);
                        hold.countDown();
                    },
                    e -> shown.add(e.toString()));
            tasks.read(
                    "other",
                    () -> {
                        hold.await();
                        return "other";
                    },
                    result -> {
                        shown.add(result);
                        done.countDown();
                    },
                    e -> shown.add(e.toString()));
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(shown).containsExactlyInAnyOrder("new", "other");
    }

    @Test
    void losesNoFailure() throws InterruptedException {
        List<String> failures = new CopyOnWriteArrayList<>();
        CountDownLatch done = new CountDownLatch(2);
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            tasks.write(
                    () -> {
                        throw new IllegalStateException("written");
                    },
                    result -> failures.add("none"),
                    e -> {
                        failures.add(e.getMessage());
                        done.countDown();
                    });
            tasks.read(
                    "key",
                    () -> {
                        throw new IllegalStateException("read");
                    },
                    result -> failures.add("none"),
                    e -> {
                        failures.add(e.getMessage());
                        done.countDown();
                    });
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(failures).containsExactlyInAnyOrder("written", "read");
    }

    @Test
    void handsOverAnErrorAsItsCauseAndGoesOnWriting() throws InterruptedException {
        List<Exception> failures = new CopyOnWriteArrayList<>();
        CountDownLatch done = new CountDownLatch(3);
        Error written = new StackOverflowError("written");
        Error read = new AssertionError("read");
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            tasks.write(() -> fail(written), result -> {}, e -> count(e, failures, done));
            tasks.read("key", () -> fail(read), result -> {}, e -> count(e, failures, done));
            tasks.write(() -> "next", result -> done.countDown(), failures::add);
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(failures).extracting(Exception::getCause).containsExactlyInAnyOrder(written, read);
    }

    @Test
    void tellsHowFarLongWorkIsBeforeItIsDone() throws InterruptedException {
        List<String> heard = new CopyOnWriteArrayList<>();
        CountDownLatch half = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            tasks.run(
                    progress -> {
                        progress.at(1, 2);
                        half.await();
                        return "made";
                    },
                    share -> {
                        heard.add(Platform.isFxApplicationThread() + " " + share);
                        if (share == .5) {
                            half.countDown();
                        }
                    },
                    result -> {
                        heard.add(result);
                        done.countDown();
                    },
                    failure -> heard.add(failure.toString()));
            assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(heard).endsWith("true 0.5", "made");
    }

    @Test
    void stopsLongWorkAtItsNextWordAndTellsNobody() throws InterruptedException {
        List<String> told = new CopyOnWriteArrayList<>();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CountDownLatch cleared = new CountDownLatch(1);
        CountDownLatch shown = new CountDownLatch(1);
        try (FxTaskRunner tasks = new FxTaskRunner()) {
            Progress progress = tasks.run(
                    own -> {
                        try {
                            begun.countDown();
                            cancelled.await();
                            own.at(1, 2);
                            return "made";
                        } finally {
                            cleared.countDown();
                        }
                    },
                    share -> {},
                    told::add,
                    failure -> told.add(failure.toString()));
            assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
            progress.cancel();
            cancelled.countDown();
            assertThat(cleared.await(10, TimeUnit.SECONDS)).isTrue();
            tasks.read("after", () -> "after", result -> shown.countDown(), failure -> told.add(failure.toString()));
            assertThat(shown.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(told).isEmpty();
    }

    private static String fail(Error error) {
        throw error;
    }

    private static void count(Exception failure, List<Exception> failures, CountDownLatch done) {
        failures.add(failure);
        done.countDown();
    }
}
