package dk.koereplan.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// A view's listeners on things that outlive it, released together.
public final class Subscriptions implements AutoCloseable {
    private final List<Subscription> all = new ArrayList<>();

    /// Now and on every change.
    public <T> void now(ObservableValue<T> value, Consumer<? super T> listener) {
        all.add(value.subscribe(listener));
    }

    /// On every change from now on.
    public void later(ObservableValue<?> value, Runnable listener) {
        all.add(value.subscribe((before, after) -> listener.run()));
    }

    public void add(Runnable release) {
        all.add(release::run);
    }

    @Override
    public void close() {
        all.forEach(Subscription::unsubscribe);
        all.clear();
    }
}
