package bzh.rouedad.territory;

/**
 * Where a place lies on the map of France: the projection Lambert-93 (EPSG:2154) of the ellipsoid GRS80, after IGN's
 * note NTG 71, algorithms ALG0001 and ALG0003.
 *
 * @param x metres to the east
 * @param y metres to the north
 */
record Lambert93(double x, double y) {
    private static final double ECCENTRICITY = 0.0818191910428158;
    private static final double EXPONENT = 0.7256077650532670;
    private static final double CONSTANT = 11_754_255.4261;
    private static final double POLE_X = 700_000;
    private static final double POLE_Y = 12_655_612.0499;
    private static final double MERIDIAN = Math.toRadians(3);

    /** The place with this longitude and latitude, in degrees (RGF93 or WGS84). */
    static Lambert93 of(double longitude, double latitude) {
        double phi = Math.toRadians(latitude);
        double bulge = ECCENTRICITY * Math.sin(phi);
        double isometric = Math.log(Math.tan(Math.PI / 4 + phi / 2)
                * Math.pow((1 - bulge) / (1 + bulge), ECCENTRICITY / 2));
        double radius = CONSTANT * Math.exp(-EXPONENT * isometric);
        double angle = EXPONENT * (Math.toRadians(longitude) - MERIDIAN);
        return new Lambert93(POLE_X + radius * Math.sin(angle), POLE_Y - radius * Math.cos(angle));
    }
}
