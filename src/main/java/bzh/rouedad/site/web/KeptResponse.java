package bzh.rouedad.site.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** A response whose body is kept until it is known whether the browser has it already. */
class KeptResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
    private ServletOutputStream stream;
    private PrintWriter writer;
    private boolean settled;

    KeptResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    /** Whether the server answers by itself, with an error page or by leading elsewhere: nothing is to be written then. */
    boolean isSettled() {
        return settled;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        if (stream == null) {
            stream = new Keeping();
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the end.
    }

    @Override
    public void setContentLength(int length) {
        // Set at the end.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Set at the end.
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        settled = true;
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        settled = true;
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        settled = true;
        super.sendRedirect(location);
    }

    private void forget() {
        body.reset();
        writer = null;
    }

    private final class Keeping extends ServletOutputStream {
        @Override
        public void write(int octet) {
            body.write(octet);
        }

        @Override
        public void write(byte[] octets, int from, int length) {
            body.write(octets, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("this body is kept and written at once");
        }
    }
}
