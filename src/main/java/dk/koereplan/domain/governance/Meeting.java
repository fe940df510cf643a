package dk.koereplan.domain.governance;

import dk.koereplan.domain.Entity;
import dk.koereplan.domain.Id;
import dk.koereplan.domain.InvalidValue;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.time.When;

/// A meeting of a body.
public record Meeting(Id<Meeting> id, String title, Id<Body> body, When at, Provenance source) implements Entity {
    public Meeting {
        InvalidValue.requireText("title", title);
    }
}
