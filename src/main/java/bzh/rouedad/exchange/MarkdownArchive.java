package bzh.rouedad.exchange;

import bzh.rouedad.file.PictureKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads a ZIP file of Markdown files and pictures: what it finds, what it has to refuse, and where the links lead. */
public final class MarkdownArchive {

    private final Path archive;
    private final MarkdownRules rules;
    private final Limits limits;
    private final Report report = new Report();
    private final Map<String, Sheet> sheets = new LinkedHashMap<>();
    private final Map<String, PictureFound> pictures = new LinkedHashMap<>();
    private long markdown;
    private int passedOver;

    private MarkdownArchive(Path archive, MarkdownRules rules, Limits limits) {
        this.archive = archive;
        this.rules = rules;
        this.limits = limits;
    }

    /**
     * Reads an archive. Nothing is written anywhere; pages are kept in memory, pictures are not. A file that cannot be
     * taken costs a line of the report, never the other files; an archive that cannot be read at all gives a reading
     * with one line and nothing else.
     *
     * @throws IOException when the file itself cannot be read from the disk
     */
    public static Reading read(Path archive, MarkdownRules rules, Limits limits) throws IOException {
        MarkdownArchive reading = new MarkdownArchive(archive, rules, limits);
        try (ZipFile zip = ZipOpening.open(archive)) {
            reading.take(zip);
        } catch (ZipException unreadable) {
            reading.report.refused("", new Refusal(isZip(archive) ? "zip-damaged" : "not-a-zip"));
        }
        return reading.result();
    }

    private static boolean isZip(Path archive) throws IOException {
        try (InputStream in = Files.newInputStream(archive)) {
            return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        }
    }

    private void take(ZipFile zip) throws IOException {
        EntryContent content = new EntryContent(zip, limits);
        List<String> raw = zip.stream().limit(limits.entries()).map(ZipEntry::getName).toList();
        if (zip.size() > limits.entries()) {
            report.refused("", new Refusal("too-many-entries", Integer.toString(zip.size()),
                    Integer.toString(limits.entries())));
        }
        Map<String, String> names = names(raw);
        String wrapping = Wrapping.of(names.keySet());
        for (Map.Entry<String, String> name : names.entrySet()) {
            String path = name.getKey().substring(wrapping.length());
            try {
                takeFile(content, zip.getEntry(name.getValue()), path);
            } catch (Refusal why) {
                report.refused(path, why);
            }
        }
        if (passedOver > 0) {
            report.remark("", "passed-over", Integer.toString(passedOver));
        }
    }

    /**
     * The names in the archive by the paths they mean. Of two entries with one name the library only ever opens one,
     * so one of them is taken and the other refused.
     */
    private Map<String, String> names(List<String> rawNames) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String raw : rawNames) {
            try {
                String path = EntryName.of(raw);
                if (EntryName.isFolder(raw) || path.isEmpty()) {
                    continue;
                }
                if (EntryName.isPassedOver(path)) {
                    passedOver++;
                } else if (names.putIfAbsent(path, raw) != null) {
                    throw new Refusal("name-twice");
                }
            } catch (Refusal why) {
                report.refused(raw, why);
            }
        }
        return names;
    }

    private void takeFile(EntryContent content, ZipEntry entry, String path) throws IOException, Refusal {
        if (EntryName.isMarkdown(path)) {
            takeSheet(path, content.bytes(entry, limits.page(), "page-too-long"));
        } else if (PictureKind.isNamedLikeOne(path)) {
            if (path.toLowerCase(Locale.ROOT).endsWith(".svg")) {
                throw new Refusal("picture-svg");
            }
            String kind = PictureKind.of(content.start(entry, PictureKind.START))
                    .orElseThrow(() -> new Refusal("picture-unknown"));
            pictures.put(path, new PictureFound(path, kind, content.count(entry), archive, entry.getName()));
        } else {
            throw new Refusal("kind-unknown");
        }
    }

    private void takeSheet(String path, byte[] bytes) throws Refusal {
        PageText text = PageText.of(bytes);
        FrontMatter front = FrontMatter.of(text.text());
        Titles found = Titles.of(front, path, rules.firstHeading());
        Titles titles = new Titles(found.title(), SiteDialect.standard(found.body()));
        int size = titles.body().getBytes(StandardCharsets.UTF_8).length;
        if (size > limits.page()) {
            throw new Refusal("page-too-long", Integer.toString(limits.page() >> 10));
        }
        if (markdown + size > limits.markdown()) {
            throw new Refusal("pages-too-large", Long.toString(limits.markdown() >> 20));
        }
        markdown += size;
        text.repairedFrom().ifPresent(encoding -> report.repaired(path, "encoding", encoding));
        if (front.broken()) {
            report.repaired(path, "front-matter");
        }
        sheets.put(path, new Sheet(path, titles, front.tags(), front.text("permalink")));
    }

    private Reading result() {
        List<SheetFound> found = new ArrayList<>();
        if (!sheets.isEmpty()) {
            found.addAll(new SheetBinding(sheets.values(), pictures.keySet(), rules, report).sheets());
        }
        if (found.isEmpty() && pictures.isEmpty() && report.lines().isEmpty()) {
            report.remark("", "empty");
        }
        return new Reading(found, List.copyOf(pictures.values()), passedOver, report.lines());
    }
}
