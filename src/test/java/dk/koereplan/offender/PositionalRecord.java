package dk.koereplan.offender;

import dk.koereplan.domain.Id;
import dk.koereplan.domain.Provenance;
import dk.koereplan.domain.party.Organisation;
import dk.koereplan.domain.party.OrganisationKind;

/// Makes a record of the plan by position: one more field, and this no longer compiles.
final class PositionalRecord {
    private PositionalRecord() {}

    static Organisation made() {
        return new Organisation(
                Id.of("ORG"), "Danske Regioner", OrganisationKind.values()[0], null, new Provenance.Demo());
    }
}
