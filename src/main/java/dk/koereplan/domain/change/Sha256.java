package dk.koereplan.domain.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Computes hashes, one after the other: to look the algorithm up again costs more than a short text's hash. For one
/// thread.
public record Sha256(MessageDigest digest) {
    public Sha256() {
        this(algorithm());
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /// Lower-case hexadecimal SHA-256 of the text in UTF-8.
    public String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Lower-case hexadecimal SHA-256 of the bytes.
    public String of(byte[] bytes) {
        return HexFormat.of().formatHex(digest.digest(bytes));
    }
}
