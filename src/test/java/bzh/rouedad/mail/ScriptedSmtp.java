package bzh.rouedad.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that writes down every command it hears and answers some of them as told. */
final class ScriptedSmtp implements AutoCloseable {

    /** What was heard: commands, then each line of the data. Bytes, not characters, are what a server sees. */
    final List<String> commands = new CopyOnWriteArrayList<>();
    final List<String> data = new CopyOnWriteArrayList<>();

    private final ServerSocket socket;
    private final Map<String, String> answers;

    /** Answers of commands by their first four letters; {@code "."} for the end of the data. */
    ScriptedSmtp(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    long heard(String verb) {
        return commands.stream().filter(line -> line.startsWith(verb)).count();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException hungUp) {
                // the client left, or the test is over
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        OutputStream out = client.getOutputStream();
        say(out, "220 scripted");
        boolean inData = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (inData && !line.equals(".")) {
                data.add(line);
                continue;
            }
            commands.add(line);
            String verb = line.substring(0, Math.min(4, line.length()));
            String answer = answers.getOrDefault(verb, verb.equals("DATA") ? "354 go on" : "250 ok");
            if (answer.isEmpty()) {
                return;
            }
            say(out, answer);
            inData = verb.equals("DATA") && answer.startsWith("354");
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
