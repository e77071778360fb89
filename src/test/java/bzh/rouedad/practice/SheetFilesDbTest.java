package bzh.rouedad.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bzh.rouedad.file.Attaching;
import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.StoredFile;
import bzh.rouedad.organisation.OrganisationKind;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Space;
import bzh.rouedad.world.SmallHouse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents on the sheet of a practice. */
class SheetFilesDbTest {
    @Test
    void aFileStandsOnTheSheetForThoseWhoMaySeeIt(@TempDir Path data) {
        try (PracticeHouse room = new PracticeHouse(new SmallHouse().with("rouedad.data", data.toString()))) {
            room.organisation("Ville de Lorient", OrganisationKind.COMMUNE, "56121");
            StoredFile shown = attach(room, room.open, "plan.txt");
            StoredFile kept = attach(room, room.closed, "secret.txt");
            Practice practice = room.describe(room.administrator, room.open, PracticeHouse.text("ville-de-lorient", "Cantine",
                    "documents", shown.getId() + "\n" + kept.getId()));
            assertEquals(List.of("plan.txt", "secret.txt"), names(room, room.administrator, practice));
            assertEquals(List.of("plan.txt"), names(room, Viewer.stranger(), practice));
        }
    }

    private static StoredFile attach(PracticeHouse room, Space space, String name) {
        return room.house.act(() -> room.house.get(Attaching.class).attach(room.administrator, space, name,
                name.getBytes(StandardCharsets.UTF_8), FileFacts.NONE));
    }

    private static List<String> names(PracticeHouse room, Viewer viewer, Practice practice) {
        return room.house.get(Fields.class).documents(viewer, room.find(practice.getSlug()).getSheet()).stream().map(StoredFile::getName).toList();
    }
}
