package bzh.rouedad.file;

import java.util.Collection;
import java.util.List;

/** Whoever names bytes of the {@link FileStore} in rows of their own: they stay as long as somebody does. */
public interface BytesInUse {
    /** Those of these hashes that a row names. */
    List<String> named(Collection<String> hashes);
}
