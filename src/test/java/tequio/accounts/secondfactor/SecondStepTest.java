package tequio.accounts.secondfactor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.person.AccountId;
import tequio.accounts.secret.SecretCipher;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.testing.TequioTest;

/** Whose role reaches far comes in with their mail and their telephone, never with one alone. */
@TequioTest
@Transactional
class SecondStepTest {

  static final GovernmentKey COLIMA = new GovernmentKey("06");
  static final String OWN = "/cuenta/segundo-paso";
  static final String ASKED = "/entrar/segundo-paso";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired JdbcClient jdbc;
  @Autowired TotpDevices telephones;
  @Autowired SecretCipher seal;

  SignedInPeople people;

  @BeforeEach
  void people() {
    people = new SignedInPeople(program);
  }

  @ParameterizedTest
  @CsvSource({"ADMINISTRATOR, /admin/personas", "AUTHORITY, /trabajo"})
  void a_role_that_reaches_far_works_only_once_a_second_step_is_set_up(Role role, String desk)
      throws Exception {
    var someone = byMail(people.as(role, COLIMA).account());
    assertThat(Visitor.location(someone.look(desk))).isEqualTo(OWN);
    assertThat(Visitor.location(someone.look("/en" + desk))).isEqualTo("/en" + OWN);
    assertThat(someone.words("/cuenta")).contains("Su función pide un segundo paso");

    assertThat(codes(someone)).hasSize(RecoveryCode.AT_ONCE).doesNotHaveDuplicates();

    assertThat(someone.look(desk).getStatus()).isEqualTo(200);
  }

  @Test
  void any_other_role_works_without_and_is_asked_once_it_has_one() throws Exception {
    var officer = people.as(Role.OFFICER, COLIMA).account();
    var before = byMail(officer);
    assertThat(before.look("/trabajo").getStatus()).isEqualTo(200);
    codes(before);

    var after = byMail(officer);

    assertThat(Visitor.location(after.look("/trabajo?x=1")))
        .isEqualTo(ASKED + "?volver=%2Ftrabajo%3Fx%3D1");
    assertThat(pass(after, newest(officer), "/trabajo?x=1")).isEqualTo("/trabajo?x=1");
    assertThat(after.look("/trabajo").getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cuenta", OWN, "/trabajo", "/admin/personas", "/invitacion"})
  void the_mail_alone_opens_nothing(String address) throws Exception {
    var boss = withSecondStep();

    assertThat(Visitor.location(byMail(boss).look(address))).startsWith(ASKED);
  }

  @Test
  void the_mail_alone_takes_no_second_step_away() throws Exception {
    var boss = withSecondStep();
    var thief = byMail(boss);

    for (var form : List.of(OWN, OWN + "/fin", OWN + "/codigos", OWN + "/confirmacion")) {
      assertThat(Visitor.location(thief.send(ASKED, form))).startsWith(ASKED.substring(0, 7));
    }
    assertThat(telephones.find(boss)).isPresent();
  }

  @Test
  void a_passed_second_step_gives_the_session_another_token() throws Exception {
    var boss = withSecondStep();
    var before = people.byMail(boss);
    var browser = new Visitor(web, before.asCookie());
    pass(browser, newest(boss), "");

    assertThat(browser.look("/cuenta").getStatus()).isEqualTo(200);
    assertThat(new Visitor(web, before.asCookie()).look("/cuenta").getStatus()).isEqualTo(303);
    assertThat(Visitor.location(new Visitor(web, before.asCookie()).look("/cuenta")))
        .isEqualTo("/entrar?volver=%2Fcuenta");
  }

  @Test
  void a_code_from_paper_lets_in_once_and_new_ones_end_those_before() throws Exception {
    var boss = people.as(Role.ADMINISTRATOR, COLIMA).account();
    var codes = codes(byMail(boss));

    var first = byMail(boss);
    pass(first, codes.get(3), "/admin/personas");
    assertThat(first.look("/admin/personas").getStatus()).isEqualTo(200);
    assertThat(first.words(OWN)).contains("Le quedan 9 códigos");

    var again = byMail(boss);
    assertThat(refused(again, codes.get(3))).contains("ya se usó");
    first.send(OWN, OWN + "/codigos");
    assertThat(refused(again, codes.get(4))).contains("ya se usó");
  }

  @Test
  void the_first_code_must_be_right_and_a_wrong_one_says_what_to_do() throws Exception {
    var officer = people.as(Role.OFFICER, COLIMA).account();
    var browser = byMail(officer);
    browser.send(OWN, OWN);
    var wrong = newest(officer).startsWith("1") ? "222222" : "111111";

    var refused = browser.send(OWN, OWN + "/confirmacion", "codigo", wrong);

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8)).contains("Espere a que la aplicación");
    assertThat(byMail(officer).look("/trabajo").getStatus()).isEqualTo(200);
  }

  @Test
  void what_is_kept_says_neither_the_secret_nor_the_codes() throws Exception {
    var boss = people.as(Role.ADMINISTRATOR, COLIMA).account();
    var browser = byMail(boss);
    browser.send(OWN, OWN);
    var secret = telephones.findBegun(boss).orElseThrow();
    browser.send(OWN, OWN + "/confirmacion", "codigo", newest(boss));

    byte[] sealed =
        jdbc.sql("select sealed from account_totp where account = ?")
            .param(boss.value())
            .query((row, index) -> row.getBytes(1))
            .single();
    assertThat(seal.open(boss, sealed))
        .hasValueSatisfying(it -> assertThat(new Totp(it)).isEqualTo(secret));
    assertThat(java.util.HexFormat.of().formatHex(sealed))
        .doesNotContain(java.util.HexFormat.of().formatHex(secret.secret()));
    assertThat(seal.open(people.account(), sealed)).as("of somebody else").isEmpty();
    assertThat(browser.words(OWN)).doesNotContain("otpauth", Base32.of(secret.secret()));
  }

  private AccountId withSecondStep() throws Exception {
    var boss = people.as(Role.ADMINISTRATOR, COLIMA).account();
    codes(byMail(boss));
    return boss;
  }

  private Visitor byMail(AccountId account) {
    return new Visitor(web, people.byMail(account).asCookie());
  }

  /** Sets up a second step as the page asks, and reads the codes for paper. */
  private List<String> codes(Visitor browser) throws Exception {
    browser.send(OWN, OWN);
    var letters = found("<code class=\"big\">([A-Z2-7 ]+)</code>", browser.words(OWN)).getFirst();
    assertThat(browser.words(OWN)).contains("<svg");
    var secret =
        jdbc
            .sql("select account, sealed from account_totp")
            .query((row, index) ->
                seal.open(new AccountId(row.getObject(1, java.util.UUID.class)), row.getBytes(2))
                    .map(Totp::new))
            .list()
            .stream()
            .flatMap(java.util.Optional::stream)
            .filter(it -> Base32.of(it.secret()).equals(letters.replace(" ", "")))
            .findFirst()
            .orElseThrow();
    var code = secret.code(Instant.now().getEpochSecond() / 30, 6);
    var shown =
        browser.send(
            OWN, OWN + "/confirmacion", "codigo", code.substring(0, 3) + " " + code.substring(3));
    assertThat(shown.getStatus()).isEqualTo(200);
    return found("<code class=\"big\">([A-Z2-7-]+)</code>", shown.getContentAsString(UTF_8));
  }

  private static List<String> found(String pattern, String page) {
    return Pattern.compile(pattern).matcher(page).results().map(it -> it.group(1)).toList();
  }

  /** The code that follows the one of now: a telephone half a minute early. */
  private String newest(AccountId owner) {
    return jdbc.sql("select sealed from account_totp where account = ?")
        .param(owner.value())
        .query((row, index) -> row.getBytes(1))
        .optional()
        .flatMap(it -> seal.open(owner, it))
        .map(it -> new Totp(it).code(Instant.now().getEpochSecond() / 30 + 1, 6))
        .orElseThrow();
  }

  private static String pass(Visitor browser, String code, String volver) throws Exception {
    return Visitor.location(browser.send(ASKED, ASKED, "codigo", code, "volver", volver));
  }

  private static String refused(Visitor browser, String code) throws Exception {
    var answer = browser.send(ASKED, ASKED, "codigo", code);
    assertThat(answer.getStatus()).isEqualTo(422);
    return answer.getContentAsString(UTF_8);
  }
}
