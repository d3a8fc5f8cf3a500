package tequio.consultation.submission;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.SubjectReference;
import tequio.storage.TenantContext;

/** Store of stalls: devices of the convener that many people use one after the other. */
@Component
public class Stalls {

  /** Without vowels, so that no code is a word, and without letters that look like others. */
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ";

  private static final int LENGTH = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A stall that is open. */
  public record Stall(String code, String place) {}

  private final JdbcClient jdbc;
  private final TenantContext scope;
  private final Clock clock;

  Stalls(JdbcClient jdbc, TenantContext scope, Clock clock) {
    this.jdbc = jdbc;
    this.scope = scope;
    this.clock = clock;
  }

  /** Opens a stall; the caller sets whose rows are in sight. */
  @Transactional
  public Stall open(SubjectReference consultation, String place) {
    var stall = new Stall(random(), place);
    int added =
        jdbc.sql(
                """
                insert into consultation_stall (government, consultation, code, place, opened_at)
                values (?, ?, ?, ?, ?)
                """)
            .params(consultation.government().value(), consultation.code())
            .params(stall.code(), place, clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (added != 1) {
      throw new IllegalStateException("no stall was opened: " + consultation);
    }
    return stall;
  }

  /** Whether it is closed now; not where it was before. */
  @Transactional
  public boolean close(SubjectReference consultation, String code) {
    return jdbc.sql(
                """
                update consultation_stall set closed_at = ?
                where government = ? and consultation = ? and code = ? and closed_at is null
                """)
            .param(clock.instant().atOffset(ZoneOffset.UTC))
            .params(consultation.government().value(), consultation.code(), code)
            .update()
        == 1;
  }

  /** Open ones, by place. */
  @Transactional(readOnly = true)
  public List<Stall> list(SubjectReference consultation) {
    return scope.within(
        List.of(consultation.government()),
        () ->
            jdbc.sql(
                    """
                    select code, place from consultation_stall
                    where government = ? and consultation = ? and closed_at is null
                    order by place, code
                    """)
                .params(consultation.government().value(), consultation.code())
                .query(Stall.class)
                .list());
  }

  /** The open stall with this code, however it was typed. */
  public Optional<Stall> find(SubjectReference consultation, String typed) {
    var code = typed.toUpperCase(Locale.ROOT);
    return code.isEmpty()
        ? Optional.empty()
        : list(consultation).stream().filter(it -> it.code().equals(code)).findFirst();
  }

  private static String random() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
