package tequio.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.role.Grant;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.session.SignedInPeople.Browser;
import tequio.kernel.GovernmentKey;
import tequio.requests.IdempotencyKey;
import tequio.testing.Pages;
import tequio.testing.TequioTest;

/**
 * How many source files somebody opens who follows a request. The lists are written to {@code
 * target/files-of-requests.txt}; decision 0028 tells what the numbers mean.
 */
@TequioTest
@Transactional
@Tag("slow")
class FilesOfRequestTest {

  private static final GovernmentKey TOWN = new GovernmentKey("06007");
  private static final String HOME = "/trabajo/06007";
  private static final String PLAN = HOME + "/planes/2031";
  private static final String PUBLISH = PLAN + "/publicacion";

  private static final int READING = 59;
  private static final int SAVING = 30;
  private static final int PUBLISHING = 62;

  private static final Path LISTS = Path.of("target/files-of-requests.txt");

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;

  @SuppressWarnings("NullAway.Init")
  private Browser officer;

  private String commitment = "";

  @BeforeEach
  void writeAPlan() throws Exception {
    officer = new SignedInPeople(program).with(Grant.of(Role.OFFICER, TOWN, SignedInPeople.from()));
    send(HOME + "/nuevo-plan", "title", "Plan", "start.year", "2031", "end.year", "2031");
    commitment = send(PLAN + "/compromisos/nuevo", "title", "Agua");
  }

  @Test
  void each_request_opens_no_more_files_than_written_here() throws Exception {
    var section = commitment + "/partes/nombre";
    send(section, "title", "Agua limpia");
    send(PUBLISH, "office", "Presidencia");
    send(commitment + "/borrador");
    var page = "/colima/manzanillo" + commitment.substring(HOME.length());
    Pages.open(mvc, page);
    var everywhere = everyRequest();

    var saving = during(form(section, "title", "Agua clara"));
    var publishing = during(form(PUBLISH, "office", "Presidencia", "reason", "Se precisó."));
    Pages.open(mvc, page);
    var reading = FilesOfRequest.during(() -> Pages.open(mvc, page));

    Files.writeString(
        LISTS,
        list("Saving a section", saving, everywhere)
            + list("Publishing", publishing, everywhere)
            + list("The page of a commitment", reading, everywhere));
    assertThat(saving.without(everywhere)).as("saving").hasSizeBetween(1, SAVING);
    assertThat(publishing.without(everywhere)).as("publishing").hasSizeBetween(1, PUBLISHING);
    assertThat(reading.without(everywhere)).as("reading").hasSizeBetween(1, READING);
  }

  /** A public page without data, and the smallest form of those who are signed in. */
  private List<FilesOfRequest> everyRequest() throws Exception {
    var privacy = HOME + "/privacidad";
    Pages.open(mvc, "/accesibilidad");
    send(privacy, "contacto", "Oficina 1", "texto", "Ninguno.");
    return List.of(
        FilesOfRequest.during(() -> Pages.open(mvc, "/accesibilidad")),
        FilesOfRequest.during(() -> look(privacy)),
        during(form(privacy, "contacto", "Oficina 2", "texto", "Ninguno.")));
  }

  private static String list(String name, FilesOfRequest files, List<FilesOfRequest> everywhere) {
    var own = files.without(everywhere);
    return "%s: %d Java files and %d templates, of them its own: %d%n  %s%n"
        .formatted(
            name,
            files.java().size(),
            files.templates().size(),
            own.size(),
            String.join("\n  ", own));
  }

  private FilesOfRequest during(RequestBuilder sent) throws Exception {
    return FilesOfRequest.during(() -> {
      var status = mvc.perform(sent).andReturn().getResponse().getStatus();
      assertThat(status).isEqualTo(302);
    });
  }

  private String send(String path, String... filled) throws Exception {
    var answer = mvc.perform(form(path, filled)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(302);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private String look(String path) throws Exception {
    return mvc.perform(get(path).cookie(officer.asCookie()))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  /** Filled in after its page was opened. */
  private RequestBuilder form(String path, String... filled) throws Exception {
    var form =
        post(path)
            .cookie(officer.asCookie())
            .param("_csrf", officer.form())
            .param(IdempotencyKey.FIELD, IdempotencyKey.fresh().value());
    var seen = Pattern.compile("name=\"visto\" value=\"([^\"]*)\"").matcher(look(path));
    if (seen.find()) {
      form.param("visto", seen.group(1)).param("confirma", seen.group(1));
    }
    for (int i = 0; i < filled.length; i += 2) {
      form.param(filled[i], filled[i + 1]);
    }
    return form;
  }
}
