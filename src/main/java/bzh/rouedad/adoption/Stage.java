package bzh.rouedad.adoption;

/** How far an organisation is with what it takes over. */
public enum Stage {
    INTERESTED(0.5), ADAPTING(0.8), IN_USE(1), STOPPED(0.4);

    private final double weight;

    Stage(double weight) {
        this.weight = weight;
    }

    /**
     * How much its word counts for whoever looks for an authority like theirs, from 0 to 1: who uses it knows most, who
     * adapts it knows the work, who is interested knows the question; who stopped can say why, after the others.
     */
    public double weight() {
        return weight;
    }
}
