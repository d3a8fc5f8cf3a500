package tequio.subscription;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tequio.mail.MailAddress;
import tequio.privacy.DataSubject;
import tequio.privacy.PersonalDataProvider;

/** Personal data: what the address of an account follows. */
@Component
class FollowingData implements PersonalDataProvider {

  private final JdbcClient sql;
  private final Followers followers;

  FollowingData(JdbcClient sql, Followers followers) {
    this.sql = sql;
    this.followers = followers;
  }

  @Override
  public Map<String, List<Map<String, @Nullable Object>>> held(DataSubject who) {
    return Map.of("following", rows(FOLLOWING, who), "asked-following", rows(ASKED, who));
  }

  @Override
  public void erase(DataSubject who) {
    followers.find(new MailAddress(who.mail())).ifPresent(followers::leave);
    sql.sql("delete from asked_following where address = ?").param(who.mail()).update();
  }

  private static final String FOLLOWING =
      """
      select f.address, f.language, f.since::text, g.government, g.number::text, g.document
      from follower f join following g on g.follower = f.id where f.address = ? order by 4, 5, 6
      """;
  private static final String ASKED =
      """
      select address, language, government, number::text, document, asked::text
      from asked_following where address = ? order by asked
      """;

  private List<Map<String, @Nullable Object>> rows(String words, DataSubject who) {
    return sql.sql(words).param(who.mail()).query().listOfRows();
  }
}
