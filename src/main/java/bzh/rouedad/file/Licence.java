package bzh.rouedad.file;

/** What others may do with a file, as whoever put it in said. */
public enum Licence {
    CC_BY_SA, CC_BY, OPEN_LICENCE, PUBLIC_DOMAIN, RESERVED
}
