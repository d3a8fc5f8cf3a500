package tequio.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tequio.testing.TequioDemoTest;

/** A form is carried out once: sent twice at once, again later, in another order, or killed. */
@TequioDemoTest
class IdempotencyFilterTest {

  @Autowired IdempotencyFilter once;
  @Autowired IdempotencyRecords answered;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  final String effects = random();

  @SuppressWarnings("NullAway.Init")
  private MockMvc site;

  @BeforeEach
  void open() {
    site = MockMvcBuilders.standaloneSetup(new Trial()).addFilters(once).build();
  }

  /** Writes one row for each time it is carried out. */
  @Controller
  class Trial {

    @PostMapping({"/ensayo", "/trabajo/99001/ensayo"})
    ResponseEntity<Void> carryOut(@RequestParam String words) throws InterruptedException {
      var at = OffsetDateTime.now(clock.withZone(ZoneOffset.UTC));
      jdbc.sql("insert into answered_request values ('', ?, '', ?, ?, null, null, ?)")
          .params(effects, random(), "0".repeat(64), at)
          .update();
      return switch (words) {
        case "slow" -> {
          Thread.sleep(50);
          yield ResponseEntity.status(303).header("Location", "/visto/" + count()).build();
        }
        case "invalid" -> ResponseEntity.unprocessableContent().build();
        case "broken" -> throw new IllegalStateException("on purpose");
        default -> ResponseEntity.status(303).header("Location", "/visto/" + count()).build();
      };
    }
  }

  @Test
  void without_a_key_nothing_is_carried_out_and_the_text_is_given_back() throws Exception {
    var answer =
        site.perform(post("/ensayo").param("words", "lo que tardé una hora en escribir"))
            .andReturn()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(400);
    assertThat(answer.getContentAsString()).contains("lo que tardé una hora en escribir", "llave");
    assertThat(count()).isZero();
  }

  @Test
  void the_same_form_again_is_answered_as_before() throws Exception {
    var key = IdempotencyKey.fresh();

    var first = send(key, "una");
    var second = send(key, "una");

    assertThat(count()).isEqualTo(1);
    assertThat(second.getStatus()).isEqualTo(303);
    assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
  }

  @Test
  void the_same_key_with_other_words_says_so_and_keeps_the_words() throws Exception {
    var key = IdempotencyKey.fresh();
    send(key, "una");

    var second = send(key, "otra cosa que escribí después");

    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString())
        .contains("Esto ya se envió", "otra cosa que escribí después", "/visto/1")
        .doesNotContain(key.value());
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void what_was_not_valid_may_be_sent_again_with_its_key() throws Exception {
    var key = IdempotencyKey.fresh();

    assertThat(send(key, "invalid").getStatus()).isEqualTo(422);
    assertThat(send(key, "válido").getStatus()).isEqualTo(303);
  }

  @Test
  void what_broke_leaves_nothing_behind_and_may_be_sent_again() throws Exception {
    var key = IdempotencyKey.fresh();

    try {
      send(key, "broken");
    } catch (Exception asItWould) {
      assertThat(asItWould).hasMessageContaining("on purpose");
    }

    assertThat(count()).isZero();
    assertThat(send(key, "broken again, no").getStatus()).isEqualTo(303);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void twenty_at_once_are_carried_out_once_and_all_answered_alike() throws Exception {
    var key = IdempotencyKey.fresh();

    var answers = atOnce(Collections.nCopies(20, () -> send(key, "slow")));

    assertThat(count()).isEqualTo(1);
    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(303);
    assertThat(answers).extracting(it -> it.getHeader("Location")).containsOnly("/visto/1");
  }

  @Test
  void in_whatever_order_they_and_their_repeats_arrive_each_is_carried_out_once() throws Exception {
    var calls = new ArrayList<Callable<MockHttpServletResponse>>();
    for (int form = 0; form < 8; form++) {
      var key = IdempotencyKey.fresh();
      var words = "formulario " + form;
      calls.addAll(Collections.nCopies(3, () -> send(key, words)));
    }
    Collections.shuffle(calls);

    var answers = atOnce(calls);

    assertThat(count()).isEqualTo(8);
    assertThat(answers).extracting(MockHttpServletResponse::getStatus).containsOnly(303);
  }

  @Test
  void one_key_is_another_for_another_government_and_another_person() throws Exception {
    var key = IdempotencyKey.fresh();
    send(key, "una");
    var form = post("/trabajo/99001/ensayo").param("llave", key.value()).param("words", "una");

    site.perform(form);
    site.perform(form.principal(() -> "alguien@ejemplo.mx"));

    assertThat(count()).isEqualTo(3);
    var kept =
        jdbc.sql("select r::text from answered_request r where key = ?")
            .param(key.hash("key", ""))
            .query(String.class)
            .list();
    assertThat(kept)
        .hasSize(3)
        .noneMatch(row -> row.contains("alguien") || row.contains("una"))
        .noneMatch(row -> row.contains("ensayo") || row.contains("visto"))
        .noneMatch(row -> row.contains(key.value()));
  }

  @Test
  void two_forms_with_the_same_values_have_nothing_in_common() throws Exception {
    var first = IdempotencyKey.fresh();
    var second = IdempotencyKey.fresh();
    send(first, "una");
    send(second, "una");

    for (var column : List.of("purpose", "body", "location")) {
      assertThat(
              jdbc.sql("select distinct " + column + " from answered_request where key in (?, ?)")
                  .params(first.hash("key", ""), second.hash("key", ""))
                  .query(String.class)
                  .list())
          .as(column)
          .hasSize(2);
    }
  }

  @Test
  void after_thirty_days_it_is_forgotten_and_not_before() throws Exception {
    var key = IdempotencyKey.fresh();
    send(key, "una");

    answered.forgetOld();
    assertThat(send(key, "una").getStatus()).isEqualTo(303);
    assertThat(count()).isEqualTo(1);

    jdbc.sql("update answered_request set at = at - interval '30 days 1 second' where key = ?")
        .param(key.hash("key", ""))
        .update();
    assertThat(answered.forgetOld()).isGreaterThanOrEqualTo(1);
    send(key, "una");
    assertThat(count()).isEqualTo(2);
  }

  private MockHttpServletResponse send(IdempotencyKey key, String words) throws Exception {
    return site.perform(post("/ensayo").param("llave", key.value()).param("words", words))
        .andReturn()
        .getResponse();
  }

  private static List<MockHttpServletResponse> atOnce(List<Callable<MockHttpServletResponse>> calls)
      throws Exception {
    var ready = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          calls.stream()
              .map(call ->
                  threads.submit(() -> {
                    ready.await();
                    return call.call();
                  }))
              .toList();
      ready.countDown();
      var answers = new ArrayList<MockHttpServletResponse>();
      for (var each : running) {
        answers.add(each.get());
      }
      return answers;
    }
  }

  /** 64 hexadecimal digits, as hashes have. */
  private static String random() {
    return (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
  }

  private int count() {
    return jdbc.sql("select count(*) from answered_request where purpose = ?")
        .param(effects)
        .query(Integer.class)
        .single();
  }
}
