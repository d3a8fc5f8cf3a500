package tequio.bench.pages;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;

/** A connection that remembers which statements were sent over it, and with which values. */
final class StatementRecorder {

  private final Connection real;
  private final List<LoggedStatement> sent = new ArrayList<>();

  StatementRecorder(Connection real) {
    this.real = real;
  }

  /** What transactions of Spring take for the connection of a transaction that has begun. */
  static final class Holder extends ConnectionHolder {

    Holder(Connection connection) {
      super(connection, true);
      setSynchronizedWithTransaction(true);
    }
  }

  Connection connection() {
    return proxy(
        Connection.class,
        (self, method, values) -> {
          var answer = invoke(real, method, values);
          return method.getName().equals("prepareStatement")
              ? recorded((PreparedStatement) requireNonNull(answer), (String) values[0])
              : answer;
        });
  }

  /** Those since it was asked last. */
  List<LoggedStatement> take() {
    var all = List.copyOf(sent);
    sent.clear();
    return all;
  }

  private PreparedStatement recorded(PreparedStatement statement, String sql) {
    var values = new TreeMap<Integer, Optional<String>>();
    return proxy(
        PreparedStatement.class,
        (self, method, given) -> {
          if (method.getName().startsWith("set") && given != null && given.length >= 2) {
            values.put(
                (Integer) given[0], text(method.getName().equals("setNull") ? null : given[1]));
          } else if (method.getName().startsWith("execute")) {
            sent.add(new LoggedStatement(numbered(sql), List.copyOf(values.values())));
          }
          return invoke(statement, method, given);
        });
  }

  private Optional<String> text(@Nullable Object value) throws SQLException {
    return switch (value) {
      case null -> Optional.empty();
      case Object[] several -> {
        Array array = real.createArrayOf(several instanceof Integer[] ? "int4" : "text", several);
        yield Optional.of(array.toString());
      }
      default -> Optional.of(value.toString());
    };
  }

  /** Question marks that stand for values, as PostgreSQL numbers them. */
  private static String numbered(String sql) {
    var numbered = new StringBuilder();
    int number = 0;
    boolean quoted = false;
    for (char c : sql.toCharArray()) {
      quoted ^= c == '\'';
      numbered.append(c == '?' && !quoted ? "$" + ++number : String.valueOf(c));
    }
    return numbered.toString();
  }

  private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] values)
      throws Throwable {
    try {
      return method.invoke(target, values);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
