package dk.koereplan.app.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

/// Breaks off when nobody waits for what is written. It is not closed with what writes to it.
final class WatchedStream extends FilterOutputStream {
    private final ExportProgress progress;

    WatchedStream(OutputStream out, ExportProgress progress) {
        super(out);
        this.progress = progress;
        watch();
    }

    private void watch() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
        watch();
        out.write(octets, from, count);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
