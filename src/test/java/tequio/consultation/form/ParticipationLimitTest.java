package tequio.consultation.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.consultation.ConsultationWorld;
import tequio.consultation.content.Consultation;
import tequio.consultation.content.ScreeningMode;
import tequio.kernel.GovernmentKey;
import tequio.publishing.kind.DocumentKind;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.requests.IdempotencyKey;
import tequio.testing.SetClock;
import tequio.testing.TequioProductionTest;

/** How many submissions are received from one address. */
@TequioProductionTest
@Transactional
class ParticipationLimitTest {

  private static final String FORM = "/colima/minatitlan/consultas/1/participar";

  @Autowired MockMvc web;
  @Autowired SetClock clock;
  @Autowired DocumentPublisher publisher;
  @Autowired DocumentKind<Consultation> kind;

  @BeforeEach
  void an_open_consultation() {
    clock.set("2026-03-10T18:00:00Z");
    var consultation = ConsultationWorld.ofMarch(ScreeningMode.AT_ONCE);
    var town = new GovernmentKey("06008");
    assertThat(publisher.publishNew(kind, town, consultation, ConsultationWorld.BY))
        .isInstanceOf(PublicationResult.Published.class);
  }

  @Test
  void a_room_behind_one_address_takes_part_and_who_comes_too_often_keeps_the_text()
      throws Exception {
    for (int i = 0; i < 260; i++) {
      assertThat(send("😡").getStatus()).isEqualTo(422);
    }
    for (int i = 0; i < 240; i++) {
      assertThat(send("Más agua " + i).getStatus()).isEqualTo(302);
    }
    var refused = send("Más luz");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString(UTF_8)).contains("este no se guardó", "Más luz");
  }

  @Test
  void who_guesses_codes_of_stalls_is_stopped() throws Exception {
    for (int i = 0; i < 60; i++) {
      assertThat(guess().getStatus()).isEqualTo(200);
    }
    assertThat(guess().getStatus()).isEqualTo(429);
  }

  private MockHttpServletResponse guess() throws Exception {
    return web.perform(get(FORM).param("modulo", "BBBB")).andReturn().getResponse();
  }

  private MockHttpServletResponse send(String words) throws Exception {
    var form =
        post(FORM)
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value())
            .param("words", words)
            .with(request -> {
              request.setRemoteAddr("203.0.113.77");
              return request;
            });
    return web.perform(form).andReturn().getResponse();
  }
}
