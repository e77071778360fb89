package bzh.rouedad.people;

/** Who may see what a circle holds: everybody, whoever is signed in, or the circle's members only. */
public enum Audience {
    EVERYONE, NETWORK, MEMBERS
}
