package bzh.rouedad.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bzh.rouedad.people.EmailAddress;
import bzh.rouedad.people.Installation;
import bzh.rouedad.people.Viewer;
import bzh.rouedad.space.Spaces;
import bzh.rouedad.world.SmallHouse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoundingNetworkDbTest {
    private final SmallHouse house = new SmallHouse();
    private final FoundingNetwork network = house.get(FoundingNetwork.class);

    @AfterEach
    void leave() {
        house.close();
    }

    @Test
    void aNetworkOfItsOwnGetsNoAdministratorWhosePasswordEverybodyKnows() {
        Installation installation = house.get(Installation.class);
        installation.open(Optional.of("jeton-des-essais"));
        house.act(() -> installation.found("jeton-des-essais", "Vraie", EmailAddress.of("vraie@reseau.example").orElseThrow(),
                "une phrase de passe longue", Locale.FRENCH));
        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> house.run(network::found));
        assertTrue(refusal.getMessage().startsWith("ROUEDAD_DEMO"), refusal.getMessage());
        assertEquals(List.of("vraie@reseau.example"), house.rows("select email_key from people_person"));
        assertEquals(0, house.get(Spaces.class).count(Viewer.stranger()));
    }

    @Test
    void theDemonstrationIsMadeOnce() {
        house.run(network::found);
        List<?> made = house.rows("select count(*) from activity");
        house.run(network::found);
        assertEquals(made, house.rows("select count(*) from activity"));
        assertTrue(house.get(Spaces.class).find(Viewer.stranger(), "reseau").isPresent());
    }
}
