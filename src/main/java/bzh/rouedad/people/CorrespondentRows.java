package bzh.rouedad.people;

/** A room whose rows name correspondents. Nobody is forgotten as long as one room names them. */
public interface CorrespondentRows {
    /** Whether a row names this correspondent, ended ones included. */
    boolean isNamed(long correspondentId);
}
