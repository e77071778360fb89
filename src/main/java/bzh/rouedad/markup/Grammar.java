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

/** The Markdown we understand: CommonMark, GitHub's tables, strikethrough and tasks, footnotes, wiki links, call-outs. */
final class Grammar {

    /** Extensions that work as published, for parser and renderer alike. */
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(),
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

    /** The nodes know where they stand in the source. */
    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }
}
