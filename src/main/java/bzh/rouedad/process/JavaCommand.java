package bzh.rouedad.process;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a Java process is started: one processor, no traces of its end, behind everything else the machine does. */
public final class JavaCommand {
    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1",
            "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
            // Damaged files make a library talk without end.
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");
    private static final Path NICE = Path.of("/usr/bin/nice");

    private JavaCommand() {
    }

    /**
     * The command and its words.
     *
     * @param main      what is run
     * @param bounds    flags for its memory
     * @param libraries a class out of each it needs, wherever this application was loaded from
     * @param resources more that it needs, by name: {@code /folder/file}
     */
    public static List<String> of(Class<?> main, List<String> bounds, Collection<Class<?>> libraries, Collection<String> resources,
            List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "19"));
        }
        String temporary = System.getProperty("java.io.tmpdir");
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(bounds);
        command.addAll(FLAGS);
        command.addAll(List.of("-Djava.io.tmpdir=" + temporary, "-Dpdfbox.fontcache=" + temporary, "-cp",
                classPath(main, libraries, resources), main.getName()));
        command.addAll(arguments);
        return command;
    }

    private static String classPath(Class<?> main, Collection<Class<?>> libraries, Collection<String> resources) {
        Stream<String> code = Stream.concat(Stream.of(main), libraries.stream()).map(type -> place(type, "/" + type.getName().replace('.', '/') + ".class"));
        return Stream.concat(code, resources.stream().map(name -> place(main, name))).distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    /** The folder or archive a thing lies in. The server's class loader says that of a resource, but not of a class. */
    private static String place(Class<?> beside, String name) {
        String url = beside.getResource(name).toString();
        String place = url.substring(0, url.length() - name.length() + 1);
        return Path.of(URI.create(place.startsWith("jar:") ? place.substring("jar:".length(), place.length() - "!/".length()) : place)).toString();
    }
}
