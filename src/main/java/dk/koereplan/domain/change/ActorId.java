package dk.koereplan.domain.change;

import dk.koereplan.domain.InvalidValue;

/// One installation and incarnation of a copy (a random UUID), never a person.
public record ActorId(String value) implements Comparable<ActorId> {
    public ActorId {
        InvalidValue.requireText("actor", value);
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
