package bzh.rouedad.markup;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.internal.FootnoteBlockParser;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown we read: CommonMark, GitHub's tables, strikethrough and tasks, footnotes, wiki links, call-outs. */
final class Grammar {

    /** Cells of all tables of a text. More than were typed can come out, as short rows are filled up. */
    static final int MAX_CELLS = 100_000;

    /** Extensions that work as published, for parser and renderer alike. */
    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.builder().maxCells(MAX_CELLS).build(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(), TaskListItemsExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .customBlockParserFactory(new FootnoteBlockParser.Factory())
            .linkProcessor(new NoteReferences())
            .linkProcessor(new WikiLinks())
            .postProcessor(new CalloutFinder())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Grammar() {
    }

    /**
     * Reads a text; the nodes know where they stand in the source.
     *
     * @throws TextTooCostly when its tables have too many cells
     */
    static Node parse(String markdown) {
        try {
            return PARSER.parse(markdown);
        } catch (IllegalArgumentException e) {
            // This is how the library answers to more cells than it may read.
            throw new TextTooCostly("The tables of the text hold more than " + MAX_CELLS + " cells", e);
        }
    }
}
