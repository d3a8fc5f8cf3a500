package tequio.kernel;

import java.util.UUID;

/** A key that cannot be passed where another table's key is expected. */
public interface Id {

  UUID value();
}
