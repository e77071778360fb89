package bzh.rouedad.people;

/** What a person may do in a circle, from least to most; each role may all that the ones before it may. */
public enum Role {
    READER, CONTRIBUTOR, EDITOR, ANIMATOR, ADMINISTRATOR;

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }
}
