package bzh.rouedad.search;

import bzh.rouedad.catalogue.Entry;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By what answers can be told apart and narrowed; its name in lower case is its parameter in an address. */
public enum Facet {
    KIND, SPACE, TAG, STATUS, FORMAT, YEAR, TERRITORY, SIZE, LANGUAGE;

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    /** The parameter of addresses that chooses a value. */
    public String parameter() {
        return this == SPACE ? "in" : name().toLowerCase(Locale.ROOT);
    }

    /** Values of a thing, mostly one or none. */
    List<String> of(Entry entry) {
        return switch (this) {
            case KIND -> List.of(entry.ref().kind());
            case SPACE -> Stream.of(entry.placeSlug()).filter(slug -> !slug.isEmpty()).toList();
            case TAG -> entry.tags();
            case STATUS -> Stream.ofNullable(entry.aspects().status()).toList();
            case FORMAT -> Stream.ofNullable(entry.aspects().format()).toList();
            case YEAR -> Optional.ofNullable(entry.aspects().dated())
                    .map(dated -> Integer.toString(dated.atZone(HERE).getYear())).stream().toList();
            case TERRITORY -> Stream.ofNullable(entry.aspects().department()).toList();
            case SIZE -> Stream.ofNullable(entry.aspects().size()).toList();
            case LANGUAGE -> Stream.ofNullable(entry.aspects().language()).toList();
        };
    }

    /** The field of the index. */
    String field() {
        return "facet-" + parameter();
    }
}
