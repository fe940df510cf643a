package dk.koereplan.domain.change;

import java.util.List;

/// One committed transaction: a link in its actor's hash chain.
///
/// @param seq counts this actor's transactions from 1 without a gap
/// @param prevHash the [#hash] of the actor's transaction before; empty for the first
/// @param deps what the author had seen, this actor's own transactions included
/// @param member the role that edited; never a person's name
public record Txn(
        ActorId actor,
        long seq,
        String prevHash,
        VersionVector deps,
        Hlc hlc,
        String member,
        String appVersion,
        int schemaVersion,
        ChangeSet body) {

    /// About what is hashed of a transaction, and of each of its changes.
    private static final int HEAD_LENGTH = 256;
    private static final int CHANGE_LENGTH = 256;

    public ChangeId changeId(int index) {
        return new ChangeId(actor, seq, index);
    }

    /// The same after so many more of its actor's, where one is only tried.
    public Txn ahead(int more) {
        return new Txn(actor, seq + more, prevHash, deps, hlc, member, appVersion, schemaVersion, body);
    }

    /// SHA-256 over everything but the values, which enter by their own hash so that one can be redacted.
    public String bodyHash() {
        return bodyHash(
                new Sha256(), body.changes().stream().map(Txn::valueHash).toList());
    }

    /// [#bodyHash], when the hash of each change's value is known already.
    public String bodyHash(Sha256 sha, List<String> valueHashes) {
        StringBuilder text = new StringBuilder(HEAD_LENGTH + CHANGE_LENGTH * valueHashes.size());
        part(text, actor);
        part(text, seq);
        part(text, deps.seen());
        part(text, hlc.millis());
        part(text, hlc.counter());
        part(text, member);
        part(text, appVersion);
        part(text, schemaVersion);
        part(text, body.kind());
        part(text, body.intention());
        part(text, body.reason());
        for (int i = 0; i < valueHashes.size(); i++) {
            Change change = body.changes().get(i);
            part(text, change.key().kind());
            part(text, change.key().entity());
            part(text, change.key().group());
            part(text, valueHashes.get(i));
            part(text, change.replaces());
        }
        return sha.of(text.toString());
    }

    /// Each part says how long it is, so that no text can pass for a change, nor a change for text.
    private static void part(StringBuilder text, Object part) {
        String written = part.toString();
        text.append(written.length()).append(':').append(written);
    }

    public String hash() {
        return sha256(prevHash + bodyHash());
    }

    public static String valueHash(Change change) {
        return change.value() == null ? "" : sha256(change.value().canonical());
    }

    /// Lower-case hexadecimal SHA-256 of the text in UTF-8.
    public static String sha256(String text) {
        return new Sha256().of(text);
    }
}
