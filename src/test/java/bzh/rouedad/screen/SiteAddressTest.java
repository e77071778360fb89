package bzh.rouedad.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SiteAddressTest {
    @Test
    void noTitleBreaksOutOfTheFrameThatOthersCopy() {
        SiteAddress address = new SiteAddress();
        address.site = "https://reseau.example";
        assertEquals("<iframe src=\"https://reseau.example/vignette/carte?theme=eau&amp;par=departements\" title=\"L&quot;eau&quot; &amp; &lt;moi>\""
                + " width=\"600\" height=\"240\" loading=\"lazy\"></iframe>",
                address.frame("/vignette/carte?theme=eau&par=departements", "L\"eau\" & <moi>", 240));
    }
}
