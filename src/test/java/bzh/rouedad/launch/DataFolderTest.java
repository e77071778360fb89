package bzh.rouedad.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path place;

    @Test
    void whatTheServerUnpackedGoesAndAllElseStays() throws Exception {
        Path folder = place.resolve("data");
        Path outside = Files.createDirectories(place.resolve("outside"));
        Files.writeString(outside.resolve("kept"), "x");
        Path old = Files.createDirectories(folder.resolve("runtime/server/lib"));
        Files.writeString(old.resolve("old.jar"), "x");
        Files.createSymbolicLink(old.resolve("link"), outside);
        Files.writeString(folder.resolve("kept"), "x");
        new DataFolder(folder.toString()).take();
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(folder.resolve("kept")));
        assertTrue(Files.exists(outside.resolve("kept")));
        assertTrue(Files.isDirectory(folder.resolve("runtime/tmp")));
    }

    @Test
    void aFolderThatCannotBeIsToldInOneLine() throws IOException {
        Path file = Files.writeString(place.resolve("file"), "x");
        WrongStart wrong = assertThrows(WrongStart.class, () -> new DataFolder(file.resolve("data").toString()).take());
        assertTrue(wrong.getMessage().startsWith("ROUEDAD_DATA: the folder " + file), wrong.getMessage());
        assertEquals(1, wrong.getMessage().lines().count());
    }
}
