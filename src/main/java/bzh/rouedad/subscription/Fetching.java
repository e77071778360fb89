package bzh.rouedad.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks for calendars at addresses that people typed. The name is looked up once, and the connection goes to the very address
 * that was found to be a public one: the platform's clients look names up themselves, a second time, and may get another answer.
 */
@ApplicationScoped
class Fetching {
    private static final int MOST_REDIRECTS = 3;
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    @Inject
    @ConfigProperty(name = "rouedad.subscription.internal")
    boolean internal;
    /** The longest an answer may take altogether, redirects included. */
    Duration patience = Duration.ofSeconds(10);

    /**
     * @param etag     what it said of itself the last time, or null
     * @param modified the same
     * @return an answer that leads nowhere else
     * @throws Refused with {@link Refusal#TOO_LARGE}
     */
    protected Answer get(String url, String etag, String modified) throws Unreached {
        long end = System.nanoTime() + patience.toNanos();
        URI address = URI.create(url);
        try {
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                Answer answer = once(address, etag, modified, end);
                if (!answer.isElsewhere()) {
                    return answer;
                }
                String next = answer.header("location");
                if (next == null) {
                    throw new Unreached(Fault.BROKEN);
                }
                address = address.resolve(next);
            }
            throw new Unreached(Fault.REDIRECTS);
        } catch (SocketTimeoutException e) {
            throw new Unreached(Fault.SLOW);
        } catch (IOException e) {
            throw new Unreached(Fault.UNREACHABLE);
        } catch (IllegalArgumentException e) {
            throw new Unreached(Fault.BROKEN);
        }
    }

    private Answer once(URI address, String etag, String modified, long end) throws IOException, Unreached {
        boolean isSecure = "https".equalsIgnoreCase(address.getScheme());
        if (!isSecure && !"http".equalsIgnoreCase(address.getScheme()) || address.getHost() == null) {
            throw new Unreached(Fault.FORBIDDEN);
        }
        int port = address.getPort() >= 0 ? address.getPort() : isSecure ? HTTPS : HTTP;
        try (Socket plain = new Socket(Proxy.NO_PROXY)) {
            plain.connect(new InetSocketAddress(known(address.getHost()), port), left(end));
            plain.setSoTimeout(left(end));
            try (Socket socket = isSecure ? secured(plain, address.getHost(), port) : plain) {
                socket.getOutputStream().write(question(address, etag, modified).getBytes(StandardCharsets.US_ASCII));
                return Answer.read(new BufferedInputStream(new Hurried(socket, end)));
            }
        }
    }

    /** The address that the name stands for; none of them may be one that is not asked. */
    private InetAddress known(String host) throws Unreached {
        try {
            InetAddress[] all = InetAddress.getAllByName(host);
            for (InetAddress each : all) {
                if (!PublicAddress.mayBeAsked(each, internal)) {
                    throw new Unreached(Fault.FORBIDDEN);
                }
            }
            return all[0];
        } catch (UnknownHostException e) {
            throw new Unreached(Fault.UNREACHABLE);
        }
    }

    private static Socket secured(Socket plain, String host, int port) throws IOException {
        SSLSocket socket = (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        // Without this, any certificate of anybody would do.
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String question(URI address, String etag, String modified) {
        URI ascii = URI.create(address.toASCIIString());
        String path = ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        String port = ascii.getPort() < 0 ? "" : ":" + ascii.getPort();
        return "GET " + path + (ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery()) + " HTTP/1.1\r\nHost: " + ascii.getHost() + port
                + "\r\nUser-Agent: Rouedad\r\nAccept: text/calendar, */*;q=0.1\r\nAccept-Encoding: identity\r\nConnection: close\r\n"
                + line("If-None-Match", etag) + line("If-Modified-Since", modified) + "\r\n";
    }

    private static String line(String name, String value) {
        return value == null || !value.matches("[\\x20-\\x7E]+") ? "" : name + ": " + value + "\r\n";
    }

    private static int left(long end) throws SocketTimeoutException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left < 1) {
            throw new SocketTimeoutException();
        }
        return (int) left;
    }

    /** Waits for each part as long as is left for the whole: a server that sends an octet now and then keeps nobody busy. */
    private static final class Hurried extends FilterInputStream {
        private final Socket socket;
        private final long end;

        Hurried(Socket socket, long end) throws IOException {
            super(socket.getInputStream());
            this.socket = socket;
            this.end = end;
        }

        @Override
        public int read() throws IOException {
            socket.setSoTimeout(left(end));
            return super.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            socket.setSoTimeout(left(end));
            return super.read(into, offset, length);
        }
    }
}
