package bzh.rouedad.screen;

/**
 * A value by which a list can be narrowed.
 *
 * @param number   how many things have it
 * @param address  site-relative, where choosing it, or giving it up, leads
 * @param language of the label; null for that of the screen
 */
public record Choice(String label, long number, String address, String language) {
    public String getLabel() {
        return label;
    }

    public long getNumber() {
        return number;
    }

    public String getAddress() {
        return address;
    }

    public String getLanguage() {
        return language;
    }
}
