package tequio.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tequio.mail.Letters;
import tequio.requests.IdempotencyKey;
import tequio.testing.TequioDemoTest;

/** A person follows by mail, without an account, and leaves without a trace. */
@TequioDemoTest
class FollowingScreenTest {

  private static final String TOWN = "/ejemplo/villa-tequio";
  private static final String ANA = "ana.seguidora@example.org";

  @Autowired MockMvc web;
  @Autowired JdbcClient sql;
  @Autowired Clock clock;
  @Autowired PendingSubscriptions asked;

  /** Each test calls from a neighbourhood of its own. */
  private static final AtomicInteger NEIGHBOURHOODS = new AtomicInteger();

  private final String caller = "192.168." + NEIGHBOURHOODS.incrementAndGet() + ".7";

  @AfterEach
  void forget() {
    for (var table : new String[] {"asked_following", "follower", "letter"}) {
      sql.sql("delete from " + table).update();
    }
  }

  @Test
  void from_the_form_to_the_end_in_two_languages() throws Exception {
    for (var lang : new String[] {"", "/en"}) {
      web.perform(get(lang + TOWN + "/compromisos/1/seguir"))
          .andExpect(status().isOk())
          .andExpect(header().string("Cache-Control", "no-store"))
          .andExpect(content().string(containsString("name=\"llave\"")));
      send(lang + TOWN + "/compromisos/1/seguir", "correo", " Ana.Seguidora@Example.ORG ")
          .andExpect(redirectedUrl(lang + "/seguir/enviado"));
      web.perform(get(lang + "/seguir/enviado")).andExpect(status().isOk());

      var confirm = link(lang + "/seguir/confirmar/");
      var list = led(send(confirm));
      assertThat(list).startsWith(lang + "/seguir/lista/");
      web.perform(get(list)).andExpect(content().string(containsString(TOWN + "/compromisos/1")));

      send(list, "dejar", "todo").andExpect(redirectedUrl(list));
      assertThat(count("follower") + count("following") + count("asked_following")).isZero();
      assertThat(
              sql.sql("select count(*) from letter where recipient = ?")
                  .param(ANA)
                  .query(Integer.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void CVE_2023_47635_opening_a_link_uses_nothing_up_and_a_used_one_is_good_no_more()
      throws Exception {
    ask();
    var confirm = link("/seguir/confirmar/");
    for (int scanner = 0; scanner < 3; scanner++) {
      look(confirm).andExpect(status().isOk());
    }
    assertThat(count("follower")).isZero();
    send(confirm).andExpect(status().is3xxRedirection());
    assertThat(count("follower")).isOne();
    look(confirm).andExpect(status().isGone());
    send(confirm).andExpect(status().isGone());
  }

  @Test
  void CVE_2023_48220_a_link_ends_after_a_day_and_the_address_with_it() throws Exception {
    ask();
    var confirm = link("/seguir/confirmar/");
    sql.sql("update asked_following set asked = ?")
        .param(Timestamp.from(clock.instant().minus(Duration.ofHours(24))))
        .update();
    look(confirm).andExpect(status().isGone());
    send(confirm).andExpect(status().isGone());
    assertThat(asked.forgetOld()).isOne();
    assertThat(count("asked_following")).isZero();
  }

  @Test
  void nobody_learns_whether_an_address_is_known() throws Exception {
    ask();
    send(link("/seguir/confirmar/"));
    var known = ask().andReturn().getResponse();
    var unknown = send(TOWN + "/seguir", "correo", "nadie@example.org").andReturn().getResponse();
    assertThat(known.getRedirectedUrl()).isEqualTo(unknown.getRedirectedUrl());
    assertThat(known.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
    assertThat(Letters.to(sql, ANA).getFirst().subject())
        .isEqualTo(Letters.to(sql, "nadie@example.org").getFirst().subject());
  }

  @Test
  void nobodys_mailbox_is_flooded_and_the_answer_is_the_same() throws Exception {
    for (int one = 0; one < 7; one++) {
      ask().andExpect(redirectedUrl("/seguir/enviado"));
    }
    assertThat(Letters.to(sql, ANA)).hasSize(5);
  }

  @Test
  void who_asks_too_often_has_to_wait_whatever_the_addresses() throws Exception {
    for (int one = 0; one < 20; one++) {
      send(TOWN + "/seguir", "correo", "ana" + one + "@example.org")
          .andExpect(status().is3xxRedirection());
    }
    send(TOWN + "/seguir", "correo", "otra@example.org")
        .andExpect(status().is(429))
        .andExpect(header().exists("Retry-After"));
    assertThat(count("letter")).isEqualTo(20);
  }

  @Test
  void CVE_2026_23891_what_is_typed_comes_back_harmless_with_what_to_do() throws Exception {
    send(TOWN + "/seguir", "correo", "\"><script>alert(1)</script>")
        .andExpect(status().is(422))
        .andExpect(content().string(containsString("Escriba una dirección de correo completa")))
        .andExpect(content().string(containsString("aria-invalid=\"true\"")))
        .andExpect(content().string(not(containsString("<script>"))));
    assertThat(count("letter")).isZero();
  }

  @Test
  void one_post_of_a_mail_program_ends_everything_and_a_second_changes_nothing() throws Exception {
    ask();
    var list = led(send(link("/seguir/confirmar/")));
    var leave = list.replace("/seguir/lista/", "/baja/");
    web.perform(get(leave)).andExpect(status().isOk());
    assertThat(count("follower")).isOne();
    for (int one = 0; one < 2; one++) {
      web.perform(post(leave).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
      assertThat(count("follower")).isZero();
    }
  }

  @Test
  void dropping_the_last_thing_erases_the_address() throws Exception {
    ask();
    send(link("/seguir/confirmar/"));
    send(TOWN + "/compromisos/2/seguir", "correo", ANA);
    var list = led(send(link("/seguir/confirmar/")));
    assertThat(count("following")).isEqualTo(2);
    var town = sql.sql("select government from following limit 1").query(String.class).single();

    send(list, "dejar", town + "-2");
    assertThat(count("follower")).isOne();
    send(list, "dejar", town + "-0");
    assertThat(count("follower")).isZero();
  }

  @Test
  void what_is_not_there_cannot_be_followed_and_a_wrong_link_says_nothing() throws Exception {
    web.perform(get(TOWN + "/compromisos/9999/seguir")).andExpect(status().isNotFound());
    web.perform(get(TOWN + "/compromisos/0/seguir")).andExpect(status().isNotFound());
    for (var path : new String[] {"/seguir/lista/", "/baja/"}) {
      web.perform(get(path + "x' or 1=1 --")).andExpect(status().isOk());
      web.perform(get(path + "AAAAAAAAAAAAAAAAAAAAAA")).andExpect(status().isOk());
    }
    look("/seguir/confirmar/AAAAAAAAAAAAAAAAAAAAAA").andExpect(status().isGone());
  }

  private ResultActions ask() throws Exception {
    return send(TOWN + "/seguir", "correo", ANA);
  }

  private ResultActions look(String path) throws Exception {
    return web.perform(get(path).with(this::called));
  }

  private MockHttpServletRequest called(MockHttpServletRequest request) {
    request.setRemoteAddr(caller);
    return request;
  }

  private ResultActions send(String path, String... field) throws Exception {
    var form =
        post(path).param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value()).with(this::called);
    return web.perform(field.length == 0 ? form : form.param(field[0], field[1]));
  }

  private static String led(ResultActions sent) {
    return Objects.requireNonNull(sent.andReturn().getResponse().getRedirectedUrl());
  }

  private String link(String beginning) {
    return Letters.to(sql, ANA).getFirst().links().stream()
        .map(it -> URI.create(it).getPath())
        .filter(it -> it.startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private int count(String table) {
    return sql.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
