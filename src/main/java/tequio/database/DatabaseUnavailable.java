package tequio.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Recognises exceptions caused by a lost or refused database connection, whichever layer threw or
 * wrapped them. Such requests answer 503.
 */
public final class DatabaseUnavailable {

  /**
   * SQLSTATEs of a connection that failed or was lost (08), of a server that is stopping or
   * starting (57P01 to 57P05) and of one without resources (53).
   */
  private static final Pattern STATE = Pattern.compile("08...|57P0[1-5]|53...");

  /** Message of the connection pool, without SQLSTATE, for a connection that it has evicted. */
  private static final String EVICTED = "Connection is closed";

  /** Searches the causes, suppressed exceptions and exceptions hidden by a failed rollback. */
  public static boolean isCauseOf(@Nullable Throwable failure) {
    Deque<Throwable> waiting = new ArrayDeque<>();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    add(failure, waiting);
    while (!waiting.isEmpty()) {
      var next = waiting.pop();
      if (isOne(next)) {
        return true;
      }
      if (seen.add(next)) {
        addAllBelow(next, waiting);
      }
    }
    return false;
  }

  private static boolean isOne(Throwable failure) {
    return switch (failure) {
      case DataAccessResourceFailureException _ -> true;
      case CannotCreateTransactionException _ -> true;
      case SQLTransientConnectionException _ -> true;
      case SQLNonTransientConnectionException _ -> true;
      case SQLRecoverableException _ -> true;
      case SQLException sql -> isOne(sql);
      default -> false;
    };
  }

  private static boolean isOne(SQLException failure) {
    String state = Objects.requireNonNullElse(failure.getSQLState(), "");
    return STATE.matcher(state).matches()
        || state.isEmpty() && EVICTED.equals(failure.getMessage());
  }

  private static void addAllBelow(Throwable failure, Deque<Throwable> waiting) {
    add(failure.getCause(), waiting);
    for (var suppressed : failure.getSuppressed()) {
      add(suppressed, waiting);
    }
    if (failure instanceof TransactionSystemException covering) {
      add(covering.getApplicationException(), waiting);
    }
    if (failure instanceof SQLException sql) {
      add(sql.getNextException(), waiting);
    }
  }

  private static void add(@Nullable Throwable failure, Deque<Throwable> waiting) {
    if (failure != null) {
      waiting.add(failure);
    }
  }

  private DatabaseUnavailable() {}
}
