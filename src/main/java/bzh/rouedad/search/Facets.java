package bzh.rouedad.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;

/** Counts how many of the things found have which value of each facet. */
final class Facets {
    /** Values told of each facet. */
    private static final int MOST = 12;

    /** What Lucene prepares for a reader; made once for each state of the index. */
    private volatile Prepared prepared;

    Map<Facet, List<Hits.Count>> of(IndexReader reader, FacetsCollector found) throws IOException {
        Map<Facet, List<Hits.Count>> facets = new EnumMap<>(Facet.class);
        for (Map.Entry<Facet, StringDocValuesReaderState> facet : prepared(reader).states.entrySet()) {
            FacetResult result = new StringValueFacetCounts(facet.getValue(), found).getTopChildren(MOST, facet.getKey().field());
            List<Hits.Count> counts = new ArrayList<>();
            for (LabelAndValue value : result == null ? new LabelAndValue[0] : result.labelValues) {
                counts.add(new Hits.Count(value.label, value.value.longValue()));
            }
            if (!counts.isEmpty()) {
                facets.put(facet.getKey(), counts);
            }
        }
        return facets;
    }

    private Prepared prepared(IndexReader reader) throws IOException {
        Prepared now = prepared;
        Object state = reader.getReaderCacheHelper().getKey();
        if (now == null || now.state != state) {
            FieldInfos fields = FieldInfos.getMergedFieldInfos(reader);
            Map<Facet, StringDocValuesReaderState> states = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                if (fields.fieldInfo(facet.field()) != null) {
                    states.put(facet, new StringDocValuesReaderState(reader, facet.field()));
                }
            }
            now = new Prepared(state, states);
            prepared = now;
        }
        return now;
    }

    private record Prepared(Object state, Map<Facet, StringDocValuesReaderState> states) {
    }
}
