package bzh.rouedad.file.web;

import bzh.rouedad.file.FileFacts;
import bzh.rouedad.file.Licence;

/** What people type about a file, in whichever form they do. */
public class TypedFacts {
    private String description;
    private Licence licence;

    TypedFacts(String description, Licence licence) {
        this.description = description;
        this.licence = licence;
    }

    FileFacts facts() {
        return new FileFacts(description, licence);
    }

    public Licence[] getLicences() {
        return Licence.values();
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    /** Null when nobody said. */
    public Licence getLicence() {
        return licence;
    }

    public void setLicence(Licence licence) {
        this.licence = licence;
    }
}
