package bzh.rouedad.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SiteDialectTest {
    @Test
    void boxesBecomeCallOuts() {
        assertEquals("Avant\n\n> [!TIP]\n> **À savoir**\n> \n> un\n> \n> - deux\n\nAprès\n",
                SiteDialect.standard("Avant\n::: tip À savoir\nun\n\n- deux\n:::\nAprès\n"));
        assertEquals("\n> [!CAUTION]\n> Attention\n\n", SiteDialect.standard("{% hint style=\"danger\" %}\nAttention\n{% endhint %}\n"));
    }

    @Test
    void boxesOfOtherNamesAreNotes() {
        assertEquals("\n> [!NOTE]\n> **Anonymisation**\n> \n> texte\n\n", SiteDialect.standard("::: lexique Anonymisation\ntexte\n:::\n"));
    }

    @Test
    void boxesInsideBoxesNest() {
        assertEquals("\n> [!NOTE]\n> \n> > [!TIP]\n> > dedans\n> \n> dehors\n\n",
                SiteDialect.standard(":::: info\n::: tip\ndedans\n:::\ndehors\n::::\n"));
    }

    @Test
    void aPlaceForContentsGoesAway() {
        assertEquals("a\nb\n", SiteDialect.standard("a\n[[toc]]\nb\n"));
    }

    @Test
    void tabsFollowEachOtherUnderTheirNames() {
        assertEquals("**Maires**\n\nun\n**Agents**\n\ndeux\n", SiteDialect.standard(
                "{% tabs %}\n{% tab title=\"Maires\" %}\nun\n{% endtab %}\n{% tab title=\"Agents\" %}\ndeux\n{% endtab %}\n{% endtabs %}\n"));
    }

    @Test
    void codeAndOrdinaryTextStayAsTheyAre() {
        String text = "```\n::: tip\n[[toc]]\n```\n\ntrois : points ::: ici\n\n[[toc]] dans une phrase\n";
        assertEquals(text, SiteDialect.standard(text));
    }

    @Test
    void anEndWithoutABeginningStays() {
        assertEquals(":::\n", SiteDialect.standard(":::\n"));
    }
}
