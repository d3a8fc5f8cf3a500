package tequio.accounts.refused;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.person.AccountId;
import tequio.accounts.secret.SecretCipher;
import tequio.accounts.session.SessionCookie;
import tequio.privacy.ProcessingActivity;
import tequio.requests.IdempotencyKey;
import tequio.storage.Json;
import tequio.web.form.Form;
import tequio.web.request.RequestAddress;
import tools.jackson.core.type.TypeReference;

/**
 * Store of forms refused because their session had ended: encrypted for the last account of that
 * browser, the newest form only.
 */
@Component
public class RefusedForms {

  /** Maximum size of field names and values as JSON, the same as of a form. */
  static final int MOST_BYTES = 2 * 1024 * 1024;

  private static final Set<String> NOT_TYPED =
      Set.of("_csrf", IdempotencyKey.FIELD, Form.REDRAWABLE);

  private final JdbcClient jdbc;
  private final SecretCipher seal;
  private final SessionCookie cookie;
  private final Clock clock;

  RefusedForms(JdbcClient jdbc, SecretCipher seal, SessionCookie cookie, Clock clock) {
    this.jdbc = jdbc;
    this.seal = seal;
    this.cookie = cookie;
    this.clock = clock;
  }

  /**
   * Stores the form if the cookie names the browser's last account. Must be called after the CSRF
   * check.
   *
   * <p>Runs in a transaction of its own, because that of the request is rolled back.
   *
   * @return whether it was stored; only forms that can be rendered again are
   */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public boolean keep(HttpServletRequest request) {
    if (!request.getMethod().equals("POST") || request.getParameter(Form.REDRAWABLE) == null) {
      return false;
    }
    var fields = new LinkedHashMap<String, List<String>>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!NOT_TYPED.contains(name)) {
            fields.put(name, List.of(values));
          }
        });
    byte[] body = Json.MAPPER.writeValueAsString(fields).getBytes(UTF_8);
    var owner = cookie.lastAccount(request).filter(it -> body.length <= MOST_BYTES);
    return owner.isPresent() && keep(owner.get(), RequestAddress.of(request).plain(), body);
  }

  private boolean keep(AccountId owner, String address, byte... body) {
    return jdbc.sql(
                """
                insert into refused_form (account, address, body, at)
                select id, :address, :body, :at from account where id = :owner and closed is null
                on conflict (account) do update
                set address = excluded.address, body = excluded.body, at = excluded.at
                """)
            .param("owner", owner.value())
            .param("address", address)
            .param("body", seal.seal(owner, body))
            .param("at", time())
            .update()
        == 1;
  }

  private record Sealed(String address, byte[] body) {}

  /** Returns the form of this account, if it has not expired. */
  Optional<RefusedForm> find(AccountId owner) {
    return jdbc.sql(
            "select address, body from refused_form where account = :owner and at > :oldest")
        .param("owner", owner.value())
        .param("oldest", time().minus(ProcessingActivity.REFUSED_FORM.time()))
        .query((row, index) -> new Sealed(row.getString("address"), row.getBytes("body")))
        .optional()
        .flatMap(it ->
            seal.open(owner, it.body()).map(open -> new RefusedForm(it.address(), fields(open))));
  }

  /** Deletes the form of this account and returns whether there was one. */
  boolean discard(AccountId owner) {
    return jdbc.sql("delete from refused_form where account = ?").param(owner.value()).update() > 0;
  }

  int forgetOld() {
    return jdbc.sql("delete from refused_form where at <= ?")
        .param(time().minus(ProcessingActivity.REFUSED_FORM.time()))
        .update();
  }

  private OffsetDateTime time() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Map<String, List<String>> fields(byte[] body) {
    return Json.MAPPER.readValue(
        new String(body, UTF_8), new TypeReference<LinkedHashMap<String, List<String>>>() {});
  }
}
