package bzh.rouedad.people;

/** The viewer sees the thing but may not do this to it. What a viewer may not even see is absent, never refused. */
public class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;
}
