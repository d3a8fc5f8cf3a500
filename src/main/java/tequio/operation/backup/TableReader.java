package tequio.operation.backup;

import java.io.IOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import tequio.files.bytes.Hashes;

/** Reads the rows of a table as a stream. */
record TableReader(Connection connection) {

  /** Receives the bytes of each row. */
  interface EachRow {
    void take(byte[] row) throws IOException;
  }

  Manifest.TableSum read(Table table, EachRow each) throws SQLException, IOException {
    var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut());
    MessageDigest sum = Hashes.sha256();
    long rows = 0;
    try {
      for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
        sum.update(row);
        each.take(row);
        rows++;
      }
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
    return new Manifest.TableSum(table.name(), table.columns(), rows, Hashes.hex(sum));
  }
}
