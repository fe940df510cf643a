package dk.koereplan.app.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Breaks off when the writing is to stop. It is not closed with what writes to it.
final class WatchedStream extends FilterOutputStream {
    private final Runnable watch;

    /// @param watch throws when it is to stop
    WatchedStream(OutputStream out, Runnable watch) {
        super(out);
        this.watch = watch;
    }

    @Override
    public void write(int octet) throws IOException {
        out.write(octet);
    }

    @Override
    public void write(byte[] octets, int from, int count) throws IOException {
        watch.run();
        out.write(octets, from, count);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
