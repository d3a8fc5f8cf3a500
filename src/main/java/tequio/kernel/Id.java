package tequio.kernel;

import java.util.UUID;

/** Typed primary key, so that a key of one table cannot be passed as another's. */
public interface Id {

  UUID value();
}
