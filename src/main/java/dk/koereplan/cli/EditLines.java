package dk.koereplan.cli;

import dk.koereplan.domain.InvalidValue;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// The lines of an edits file. Each is decoded by itself, so that a wrong byte spoils only its own line; one that
/// is too long is passed over without being held.
final class EditLines implements AutoCloseable {
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final int longest;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int number;
    private boolean tooLong;
    private boolean afterReturn;

    /// @param longest bytes of one line
    EditLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /// Goes to the next line.
    ///
    /// @return false at the end
    boolean next() throws IOException {
        bytes.reset();
        tooLong = false;
        int read = in.read();
        if (afterReturn && read == '\n') {
            read = in.read();
        }
        if (read == END) {
            return false;
        }
        while (read != END && read != '\n' && read != '\r') {
            keep(read);
            read = in.read();
        }
        afterReturn = read == '\r';
        number++;
        return true;
    }

    private void keep(int read) {
        tooLong |= bytes.size() == longest;
        if (!tooLong) {
            bytes.write(read);
        }
    }

    /// Of the line that [#next] went to; the first is 1.
    int number() {
        return number;
    }

    /// @throws InvalidValue when the line is too long, or is not UTF-8
    String text() {
        InvalidValue.unless(!tooLong, "edit.long", longest);
        ByteBuffer coded = ByteBuffer.wrap(bytes.toByteArray());
        CharBuffer text = CharBuffer.allocate(coded.remaining());
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = utf8.decode(coded, text, true);
        InvalidValue.unless(!result.isError(), "edit.utf8", text.position() + 1);
        text.flip();
        boolean marked = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? text.subSequence(1, text.length()).toString() : text.toString();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
