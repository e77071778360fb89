package bzh.rouedad.world;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product as an operator starts it: {@code java -jar rouedad.jar} in a process of its own, on a free port. */
public final class RunningServer implements AutoCloseable {
    public static final String TOKEN = "jeton-des-essais-2007";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final Map<String, String> settings;
    private final int port;
    private Process process;

    private RunningServer(Path data, Map<String, String> settings, int port) {
        this.data = data;
        this.settings = settings;
        this.port = port;
    }

    /** Starts with these settings beside the usual ones, and waits until it is ready. */
    public static RunningServer start(Path data, Map<String, String> settings) throws IOException {
        RunningServer server = new RunningServer(data, new HashMap<>(settings), freePort());
        server.restart();
        return server;
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Starts the same server again, after {@link #kill} or {@link #stop}. */
    public void restart() throws IOException {
        Files.createDirectories(data);
        process = command(data, port, settings).start();
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest ready = HttpRequest.newBuilder(URI.create(url() + "/health/ready")).timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                // Waiting for the process is the pause between two looks, and notices when it dies.
                if (process.waitFor(150, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the server ended with " + process.exitValue() + ": " + log());
                }
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            } catch (IOException e) {
                // Not yet: while it comes up it refuses connections, or takes them and says nothing.
            }
        }
        throw new IOException("the server is not ready: " + log());
    }

    /** The command that starts the product, with its output in {@code server.log} of the data folder. */
    public static ProcessBuilder command(Path data, int port, Map<String, String> settings) {
        temporary(data).toFile().mkdirs();
        File log = data.resolve("server.log").toFile();
        ProcessBuilder command = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m", "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary(data), "-jar", Path.of("target/rouedad.jar").toAbsolutePath().toString(),
                "--port", Integer.toString(port)));
        command.environment().keySet().removeIf(name -> name.startsWith("ROUEDAD_"));
        command.environment().put("ROUEDAD_DATA", data.toAbsolutePath().toString());
        command.environment().put("ROUEDAD_SETUP_TOKEN", TOKEN);
        command.environment().putAll(settings);
        return command.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    }

    /** The system's temporary folder as this server sees it: one of its own, so that a test can look what is left there. */
    public static Path temporary(Path data) {
        return data.resolve("system-temporary").toAbsolutePath();
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return data;
    }

    public String log() throws IOException {
        return Files.readString(data.resolve("server.log"));
    }

    /** Ends the process at once, as a crash would: no clean-up runs. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Asks the process to end, and waits until it has. */
    public void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the server does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }
}
