package bzh.rouedad.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
    @TempDir
    Path data;
    private final FileStore store = new FileStore();

    @BeforeEach
    void place() {
        store.data = data.toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(data)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void bytesAreKeptUnderTheirHashAndNothingIsLeftBeside() throws IOException {
        byte[] content = "abc".getBytes(StandardCharsets.US_ASCII);
        String hash = store.keep(content);
        assertEquals("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", hash);
        assertEquals(List.of(data.resolve("files/ba").resolve(hash)), files());
        assertArrayEquals(content, Files.readAllBytes(store.path(hash)));
    }

    @Test
    void theSameBytesAtTheSameTimeAreKeptOnceAndWhole() throws IOException {
        byte[] content = new byte[3_000_000];
        Set<String> hashes = IntStream.range(0, 32).parallel().mapToObj(i -> store.keep(content)).collect(Collectors.toSet());
        assertEquals(1, hashes.size());
        assertEquals(1, files().size());
        assertArrayEquals(content, Files.readAllBytes(files().get(0)));
    }

    @Test
    void nothingIsAFileToo() throws IOException {
        assertEquals(0, Files.size(store.path(store.keep(new byte[0]))));
    }
}
