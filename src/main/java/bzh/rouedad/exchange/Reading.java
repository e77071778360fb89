package bzh.rouedad.exchange;

import java.util.List;

/**
 * What an archive holds and what became of each of its files.
 *
 * @param sheets future pages; each one comes after the page above it
 * @param pictures in the order of the archive
 * @param passedOver number of files that no person put there, such as those of the Finder
 * @param lines the report: refused files, repaired ones, remarks
 */
public record Reading(List<SheetFound> sheets, List<PictureFound> pictures, int passedOver, List<ImportLine> lines) {

    /** Keeps its own copies of the lists. */
    public Reading {
        sheets = List.copyOf(sheets);
        pictures = List.copyOf(pictures);
        lines = List.copyOf(lines);
    }
}
