package tequio.mail;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Personal data in mails to a person's address. */
@Component
class EmailPersonalData implements PersonalDataProvider {

  private final JdbcClient sql;
  private final Outbox outbox;

  EmailPersonalData(JdbcClient sql, Outbox outbox) {
    this.sql = sql;
    this.outbox = outbox;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of(
        "letters",
        sql.sql(
                """
                select purpose, recipient, language, subject, plain, written::text, state,
                  ended::text, problem
                from letter where recipient = ? order by written
                """)
            .param(who.mail())
            .query()
            .listOfRows());
  }

  @Override
  public void erase(DataSubject who) {
    outbox.forget(new MailAddress(who.mail()), EnumSet.allOf(EmailPurpose.class));
  }
}
