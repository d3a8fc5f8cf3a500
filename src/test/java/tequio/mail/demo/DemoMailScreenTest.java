package tequio.mail.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tequio.mail.EmailMessage;
import tequio.mail.EmailPurpose;
import tequio.mail.MailAddress;
import tequio.mail.Outbox;
import tequio.mail.TestEmail;
import tequio.mail.delivery.OutboxDispatcher;
import tequio.testing.TequioDemoTest;
import tequio.web.Texts;

/** Letters of a demonstration are read on its own machine and nowhere else. */
@TequioDemoTest
class DemoMailScreenTest {

  private static final String[] SAID_BY_PROXIES = {
    "X-Forwarded-For",
    "X-Forwarded-Host",
    "X-Forwarded-Proto",
    "Forwarded",
    "X-Real-IP",
    "Via",
    "CF-Connecting-IP",
    "True-Client-IP",
    "X-Client-IP",
    "CDN-Loop",
  };

  @Autowired Outbox outbox;
  @Autowired OutboxDispatcher delivery;
  @Autowired PlatformTransactionManager transactions;
  @Autowired MockMvc web;
  @Autowired DemonstrationKey key;

  @Test
  void a_letter_is_shown_as_text_and_as_html_that_can_do_nothing() throws Exception {
    var to = MailAddress.find("demo@example.org").orElseThrow();
    var letter = EmailMessage.to(to, Texts.SPANISH, EmailPurpose.NOTICE, new TestEmail());
    var id = new TransactionTemplate(transactions).execute(act -> outbox.write(letter));
    delivery.run();

    web.perform(get("/demo/correo").cookie(key.cookie()))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(content().string(containsString("/demo/correo/" + id)));
    web.perform(get("/en/demo/correo/" + id).cookie(key.cookie()))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(content().string(containsString("<a href=\"http")))
        .andExpect(content().string(containsString("<iframe class=\"letter\" sandbox")))
        .andExpect(content().string(not(containsString("<script"))));
    web.perform(get("/demo/correo/" + id + "/html").cookie(key.cookie()))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Security-Policy", containsString("sandbox;")))
        .andExpect(content().string(containsString("Si lee esto")));
  }

  @Test
  void nobody_elsewhere_reads_it() throws Exception {
    web.perform(get("/demo/correo").cookie(key.cookie()).with(it -> from(it, "192.0.2.7")))
        .andExpect(status().isNotFound());
    for (var said : SAID_BY_PROXIES) {
      web.perform(get("/demo/correo").cookie(key.cookie()).header(said, "127.0.0.1"))
          .andExpect(status().isNotFound());
    }
    web.perform(get("http://rebound.example/demo/correo").cookie(key.cookie()))
        .andExpect(status().isNotFound());
    web.perform(get("/demo/correo")).andExpect(status().isNotFound());
  }

  private static org.springframework.mock.web.MockHttpServletRequest from(
      org.springframework.mock.web.MockHttpServletRequest request, String address) {
    request.setRemoteAddr(address);
    return request;
  }
}
