package tequio.roundtable.live;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.kernel.GovernmentKey;
import tequio.kernel.SubjectReference;

/** Codes of four letters by which telephones find the tables that are live. */
@Component
public class TableCodes {

  /** Without vowels, so that no code is a word, and without letters that look like others. */
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

  private static final int LENGTH = 4;
  private static final int ATTEMPTS = 50;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;

  TableCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns a code as it is stored, however it was typed; empty if it cannot be one. */
  public static Optional<String> read(String typed) {
    var code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return Optional.of(code).filter(it -> it.matches("[A-Z]{4}"));
  }

  /** Finds the live table of a code. */
  public Optional<SubjectReference> find(String typed) {
    return read(typed)
        .flatMap(code ->
            jdbc.sql("select government, roundtable from roundtable_code where code = ?")
                .param(code)
                .query((row, n) ->
                    new SubjectReference(
                        LiveTables.KIND,
                        new GovernmentKey(row.getString("government")),
                        row.getString("roundtable")))
                .optional());
  }

  /** Gives a table a code that no other one has now. */
  void add(SubjectReference table) {
    for (int i = 0; i < ATTEMPTS; i++) {
      int added =
          jdbc.sql("insert into roundtable_code values (?, ?, ?) on conflict (code) do nothing")
              .params(random(), table.government().value(), table.code())
              .update();
      if (added == 1) {
        return;
      }
    }
    throw new IllegalStateException("no code is free");
  }

  /** Whether it had one. */
  boolean remove(SubjectReference table) {
    return jdbc.sql("delete from roundtable_code where government = ? and roundtable = ?")
            .params(table.government().value(), table.code())
            .update()
        == 1;
  }

  private static String random() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
