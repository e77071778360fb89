package bzh.rouedad.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;

/**
 * A process that saves and indexes until it is killed. Two files stand for the database: the saves, one a line, and how many of
 * them were brought to the index.
 */
final class KillableWriter {
    private static final int PAGES = 300;

    private final Path folder;

    KillableWriter(Path folder) {
        this.folder = folder;
    }

    /** Begins with a mark on its output, then opens what is there, and works. */
    public static void main(String[] arguments) throws IOException {
        System.out.write('!');
        System.out.flush();
        new KillableWriter(Path.of(arguments[0])).work(new Random(Long.parseLong(arguments[1])));
    }

    private void work(Random random) throws IOException {
        Room room = new Room(folder.resolve("index"));
        read(room);
        Thread keeper = new Thread(() -> {
            while (true) {
                room.lookAfter();
                room.comparison.run();
            }
        });
        keeper.setDaemon(true);
        keeper.start();
        try (FileChannel saves = appending("saves"); FileChannel brought = appending("brought")) {
            while (true) {
                long id = 1 + random.nextInt(PAGES);
                String text = random.nextInt(10) == 0 ? "" : "Le mot m" + Long.toString(random.nextLong() >>> 1, 36) + " de la page";
                saves.write(ByteBuffer.wrap((id + " " + text + "\n").getBytes(StandardCharsets.UTF_8)));
                apply(room, id, text);
                room.news(id);
                brought.write(ByteBuffer.wrap(new byte[] {'.'}));
            }
        }
    }

    private FileChannel appending(String name) throws IOException {
        return FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void apply(Room room, long id, String text) {
        if (text.isEmpty()) {
            room.pages.remove(id);
        } else {
            room.pages.put(id, text);
        }
    }

    /** Brings the room to what the files say; news that was not brought is brought now, once more perhaps. */
    void read(Room room) throws IOException {
        if (Files.exists(folder.resolve("saves"))) {
            List<String> lines = Files.readAllLines(folder.resolve("saves"));
            long brought = Files.exists(folder.resolve("brought")) ? Files.size(folder.resolve("brought")) : 0;
            for (String line : lines) {
                apply(room, id(line), line.substring(line.indexOf(' ') + 1));
            }
            for (int i = 0; i < brought; i++) {
                room.remember(id(lines.get(i)));
            }
            for (String line : lines.subList((int) brought, lines.size())) {
                room.news(id(line));
            }
            Files.write(folder.resolve("brought"), new byte[lines.size()]);
        }
    }

    private static long id(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }
}
