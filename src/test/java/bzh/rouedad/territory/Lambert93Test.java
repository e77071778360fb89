package bzh.rouedad.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class Lambert93Test {
    /** The origin of the projection, by its definition. */
    @Test
    void theOriginLiesWhereItIsDefined() {
        Lambert93 origin = Lambert93.of(3, 46.5);
        assertEquals(700_000, origin.x(), 0.01);
        assertEquals(6_600_000, origin.y(), 0.01);
    }

    /** What is as far to the west as something else to the east lies as far from the meridian, and as high. */
    @Test
    void eastAndWestMirrorEachOther() {
        Lambert93 west = Lambert93.of(-1.5, 48.1);
        Lambert93 east = Lambert93.of(7.5, 48.1);
        assertEquals(1_400_000, west.x() + east.x(), 0.01);
        assertEquals(west.y(), east.y(), 0.01);
    }

    /**
     * Scale is true on the standard parallels, 44 and 49 degrees: a minute of longitude there is as long as on the
     * ellipsoid.
     */
    @Test
    void lengthsAreTrueOnTheStandardParallels() {
        for (double latitude : new double[] {44, 49}) {
            Lambert93 from = Lambert93.of(-2, latitude);
            Lambert93 to = Lambert93.of(-2 + 1 / 60d, latitude);
            double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
            double sine = Math.sin(Math.toRadians(latitude));
            double radius = 6_378_137 / Math.sqrt(1 - 0.00669438002290 * sine * sine) * Math.cos(Math.toRadians(latitude));
            assertEquals(radius * Math.toRadians(1 / 60d), length, 0.01);
        }
    }
}
