package tequio.mail;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What waits in the outbox, as the person it goes to would read it: for tests of those who write.
 */
public final class Letters {

  private static final Pattern LINK = Pattern.compile("https?://\\S+");

  /** A letter to somebody, before it is sent. */
  public record Waiting(String purpose, String subject, String plain, String html) {

    /** The addresses in its text, in order. */
    public List<String> links() {
      return LINK.matcher(plain).results().map(it -> it.group()).toList();
    }
  }

  /** Newest first. */
  public static List<Waiting> to(JdbcClient sql, String address) {
    return sql.sql(
            """
            select purpose, subject, plain, html from letter
            where recipient = ? and state = 'waiting' order by id desc
            """)
        .param(address)
        .query((row, number) ->
            new Waiting(
                row.getString("purpose"),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html")))
        .list();
  }

  private Letters() {}
}
