package bzh.rouedad.panorama;

/**
 * A theme, and how often it is met.
 *
 * @param deeds practices and adoptions in use that have it
 */
public record ThemeUse(String theme, long deeds) {
    public String getTheme() {
        return theme;
    }
}
