package bzh.rouedad.calendar;

import bzh.rouedad.territory.Territory;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a meeting takes place: a house with its address in a commune, a link for those far away, or both. */
@Embeddable
public class Venue {
    private String place;
    private String address;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "commune_id")
    private Territory commune;
    private String link;
    @Enumerated(EnumType.STRING)
    private Mode mode = Mode.ON_SITE;
    @Enumerated(EnumType.STRING)
    @Column(name = "link_for")
    private LinkFor linkFor = LinkFor.EVERYONE;

    protected Venue() {
    }

    Venue(EventText.Checked text, Territory commune) {
        place = text.place();
        address = text.details().address();
        this.commune = commune;
        link = text.details().link();
        mode = text.details().mode();
        linkFor = text.details().linkFor();
    }

    /** Place, address and commune on one line, as far as they are known; empty where nothing is. */
    public String getLine() {
        return Stream.of(place, address, commune == null ? null : commune.getName()).filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String getPlace() {
        return place;
    }

    public String getAddress() {
        return address;
    }

    public Territory getCommune() {
        return commune;
    }

    /** Where those far away take part; {@link RemoteLinks} says who is shown it. */
    public String getLink() {
        return link;
    }

    public LinkFor getLinkFor() {
        return linkFor;
    }

    public Mode getMode() {
        return mode;
    }
}
