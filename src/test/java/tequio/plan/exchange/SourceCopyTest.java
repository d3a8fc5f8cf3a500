package tequio.plan.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import tequio.files.StoredFile;
import tequio.files.UploadFile;
import tequio.files.UploadMetadata;
import tequio.files.Visibility;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.plan.file.rules.ValidationErrorCode;
import tequio.plan.publication.PublicationOptions;
import tequio.territory.Gazetteer;
import tequio.testing.TequioTest;

/** A source may name the copy that is kept here, and then everybody can read it. */
@TequioTest
@Transactional
class SourceCopyTest {

  private static final GovernmentKey GOVERNMENT = new GovernmentKey("20006");
  private static final String NEVER_KEPT = "0".repeat(64);

  @Autowired UploadFile store;
  @Autowired ImportPlan importPlan;
  @Autowired Gazetteer gazetteer;
  @Autowired MockMvcTester http;
  @Autowired Clock clock;

  @Test
  void the_page_of_a_plan_leads_to_the_copy_of_its_source() throws IOException {
    var kept = keep(Visibility.PUBLIC);

    assertThat(publish(kept.hash())).isInstanceOf(ImportResult.Held.class);
    assertThat(http.get().uri(gazetteer.get(GOVERNMENT).path() + "/plan/2026"))
        .hasStatusOk()
        .bodyText()
        .contains("href=\"" + kept.address() + "\"", "copia guardada aquí");
    assertThat(http.get().uri(kept.address()))
        .hasStatusOk()
        .bodyText()
        .isEqualTo("El plan, entero.");
  }

  @Test
  void a_copy_that_nobody_kept_is_not_cited() {
    assertThat(problems(publish(NEVER_KEPT))).containsExactly("/plan/sources/0/copy UNKNOWN_COPY");
  }

  @Test
  void a_copy_that_only_those_who_work_on_it_see_is_not_cited() throws IOException {
    assertThat(problems(publish(keep(Visibility.WORKING).hash())))
        .containsExactly("/plan/sources/0/copy " + ValidationErrorCode.UNKNOWN_COPY);
  }

  @Test
  void what_is_no_hash_is_refused_with_its_place() {
    assertThat(problems(publish("../etc/passwd")))
        .singleElement()
        .asString()
        .startsWith("/plan/sources/0/copy");
  }

  private ImportResult publish(String copy) {
    var file =
        """
        {"format": "tequio.plan", "v": 1, "government": "20006",
         "plan": {"code": "2026", "title": "Plan", "voice": "transcribed",
           "sources": [{"title": "El plan", "copy": "%s"}]},
         "commitments": [{"content": {"title": "Agua"}}]}
        """
            .formatted(copy);
    return importPlan.run(
        file.getBytes(UTF_8),
        plan -> PublicationOptions.first(new Actor(Actor.Kind.TRANSCRIBER, "Quien transcribió")));
  }

  private static List<String> problems(ImportResult imported) {
    assertThat(imported).isInstanceOf(ImportResult.Refused.class);
    return ((ImportResult.Refused) imported)
        .problems().stream().map(it -> it.pointer() + " " + it.wrong()).toList();
  }

  private StoredFile keep(Visibility visibility) throws IOException {
    var from =
        new Provenance(
            ReportingParty.GOVERNMENT,
            Actor.office("Transparencia"),
            Known.notSeen(),
            clock.instant(),
            List.of());
    return store.store(
        new ByteArrayInputStream("El plan, entero.".getBytes(UTF_8)),
        new UploadMetadata(GOVERNMENT, "plan.txt", visibility, from, OptionalLong.empty()));
  }
}
