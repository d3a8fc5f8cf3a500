package tequio.operation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import tequio.settings.StartupException;

/** Fills tables from the parts of a backup. */
final class TableWriter implements AutoCloseable {

  private final Connection connection;
  private final List<Table> tables;
  private @Nullable CopyIn copy;
  private String current = "";

  TableWriter(Connection connection, List<Table> tables) {
    this.connection = connection;
    this.tables = tables;
  }

  void take(String table, InputStream part) throws SQLException, IOException {
    CopyIn open = table.equals(current) && copy != null ? copy : next(table);
    byte[] some = new byte[1 << 16];
    for (int read = part.read(some); read >= 0; read = part.read(some)) {
      open.writeToCopy(some, 0, read);
    }
  }

  private CopyIn next(String name) throws SQLException {
    end();
    var table =
        tables.stream()
            .filter(known -> known.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new StartupException("operation.backup.stop.differs", name));
    var begun = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copyIn());
    copy = begun;
    current = name;
    return begun;
  }

  private void end() throws SQLException {
    CopyIn open = copy;
    copy = null;
    if (open != null && open.isActive()) {
      open.endCopy();
    }
  }

  @Override
  public void close() throws SQLException {
    end();
  }
}
