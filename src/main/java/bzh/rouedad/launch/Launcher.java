package bzh.rouedad.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The main class of {@code rouedad.jar}: {@code java -jar rouedad.jar [--port 8080] [any Payara Micro option]}. */
public final class Launcher {
    private Launcher() {
    }

    /**
     * Checks the settings, takes the data folder and hands over to the server. A wrong setting is told in one line on
     * the error stream and ends the process with status 2.
     */
    public static void main(String[] arguments) throws Exception {
        try {
            List<String> options = prepare(arguments);
            PayaraMicro.main(options.toArray(String[]::new));
            // The server itself stays up when the application could not start: that would look well and serve nothing.
            if (!Boolean.getBoolean("rouedad.open")) {
                throw new WrongStart(System.getProperty("rouedad.closed", "the log above says why"));
            }
        } catch (WrongStart e) {
            System.err.println("Rouedad does not start: " + e.getMessage());
            System.exit(2);
        }
    }

    private static List<String> prepare(String[] arguments) throws WrongStart, IOException {
        for (Setting setting : Setting.values()) {
            if (setting.complaint().isPresent()) {
                throw new WrongStart(setting.complaint().get());
            }
        }
        String port = port(arguments);
        expectFree(Integer.parseInt(port));
        DataFolder data = new DataFolder(Setting.DATA.value());
        data.take();
        System.setProperty("java.io.tmpdir", data.runtime().resolve("tmp").toString());
        // Pictures are worked on where no screen is.
        System.setProperty("java.awt.headless", "true");
        settle(data, port);

        List<String> options = new ArrayList<>(List.of(
                "--rootdir", data.runtime().resolve("server").toString(),
                "--prebootcommandfile", preBoot(data.runtime()).toString(),
                "--postbootcommandfile", commands(data.runtime(), "post-boot.asadmin").toString(),
                "--disablephonehome", "--nohazelcast", "--contextroot", "/", "--port", port));
        options.addAll(others(arguments));
        return options;
    }

    /** Settings that follow from others are told to the application as system properties, absolute and complete. */
    private static void settle(DataFolder data, String port) {
        String url = Setting.URL.given().orElse("http://localhost:" + port);
        System.setProperty(Setting.URL.propertyName(), url.replaceAll("/+$", ""));
        System.setProperty(Setting.DATA.propertyName(), data.path().toString());
        boolean postgresql = Setting.DB_URL.value().startsWith("jdbc:postgresql:");
        System.setProperty("rouedad.db.driver",
                postgresql ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource");
    }

    /**
     * Where to listen and how has to be said before the server boots: later, each such setting restarts the listener, and
     * a request that comes in just then leaves it dead.
     */
    private static Path preBoot(Path runtime) throws IOException {
        return Files.writeString(commands(runtime, "pre-boot.asadmin"),
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                        + Setting.HTTP_ADDRESS.value() + "\n", StandardOpenOption.APPEND);
    }

    /** Commands for the server, out of {@code config/payara}. */
    private static Path commands(Path runtime, String name) throws IOException {
        Path file = runtime.resolve(name);
        try (InputStream ours = Launcher.class.getResourceAsStream(name)) {
            Files.copy(ours, file);
        }
        return file;
    }

    private static String port(String[] arguments) throws WrongStart {
        int at = Arrays.asList(arguments).indexOf("--port");
        String port = at < 0 ? "8080" : at + 1 < arguments.length ? arguments[at + 1] : "";
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
            throw new WrongStart("--port must be followed by a number from 1 to 65535");
        }
        return port;
    }

    /** The server itself would tell of a taken port only somewhere in its log. */
    private static void expectFree(int port) throws WrongStart {
        try {
            new ServerSocket(port, 1, InetAddress.getByName(Setting.HTTP_ADDRESS.value())).close();
        } catch (IOException e) {
            throw new WrongStart("port " + port + " of " + Setting.HTTP_ADDRESS.value() + " cannot be used ("
                    + e.getMessage() + "); --port names another");
        }
    }

    private static List<String> others(String[] arguments) {
        List<String> rest = new ArrayList<>(Arrays.asList(arguments));
        int at = rest.indexOf("--port");
        if (at >= 0) {
            rest.subList(at, at + 2).clear();
        }
        return rest;
    }
}
