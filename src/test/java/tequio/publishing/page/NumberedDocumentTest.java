package tequio.publishing.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tequio.publishing.version.TrialContent.CLOSING;
import static tequio.publishing.version.TrialContent.COUNT;
import static tequio.publishing.version.TrialContent.KIND;
import static tequio.publishing.version.TrialContent.titled;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.kernel.Actor;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.ReportingParty;
import tequio.kernel.SubjectReference;
import tequio.kernel.Text;
import tequio.ledger.history.Erasure;
import tequio.ledger.history.RecordReader;
import tequio.plan.PlanWorld;
import tequio.publishing.exchange.DocumentExporter;
import tequio.publishing.exchange.DocumentImporter;
import tequio.publishing.exchange.DocumentImporter.Result;
import tequio.publishing.version.DocumentPublisher;
import tequio.publishing.version.Documents;
import tequio.publishing.version.FactPublisher;
import tequio.publishing.version.PublicationResult;
import tequio.publishing.version.PublicationTerms;
import tequio.publishing.version.StatedFacts;
import tequio.publishing.version.TrialContent;
import tequio.publishing.version.TrialContent.Count;
import tequio.storage.Json;
import tequio.testing.TequioTest;
import tools.jackson.databind.node.ObjectNode;

/** What a numbered document and the facts about it have without writing it. */
@TequioTest
@Transactional
class NumberedDocumentTest {

  static final GovernmentKey TOWN = new GovernmentKey("09016");
  static final PublicationTerms TERMS =
      PublicationTerms.by(ReportingParty.GOVERNMENT, Actor.office("Secretaría Técnica"));

  @Autowired MockMvc mvc;
  @Autowired DocumentPublisher publisher;
  @Autowired FactPublisher facts;
  @Autowired StatedFacts stated;
  @Autowired Documents documents;
  @Autowired RecordReader history;
  @Autowired DocumentExporter exporter;
  @Autowired DocumentImporter importer;

  private String home = "";
  private final SubjectReference first = KIND.ref(TOWN, "1");

  @BeforeEach
  void publishTwo() throws Exception {
    assertThat(publisher.publishNew(KIND, TOWN, titled("La primera"), TERMS))
        .isEqualTo(new PublicationResult.Published(first, 1));
    assertThat(
            publisher.publish(
                KIND, first, titled("La primera, mejor"), TERMS.because(Text.spanish("Faltaba"))))
        .isEqualTo(new PublicationResult.Published(first, 2));
    assertThat(publisher.publishNew(KIND, TOWN, titled("La segunda"), TERMS)).isNotNull();
    home = String.valueOf(ask("/m/09016/pruebas-del-motor/1").getRedirectedUrl());
    home = home.substring(0, home.indexOf("/pruebas-del-motor"));
  }

  @Test
  void list_document_versions_and_history_have_their_addresses() throws Exception {
    assertThat(see("/pruebas-del-motor"))
        .contains("La primera, mejor", "La segunda", home + "/pruebas-del-motor/2");
    assertThat(see("/pruebas-del-motor/1")).contains("La primera, mejor", "Documento de prueba 1");
    assertThat(see("/pruebas-del-motor/1/versiones/1")).contains("La primera");
    assertThat(see("/pruebas-del-motor/1/historial")).contains("Faltaba", "r");
    assertThat(ask(home + "/pruebas-del-motor/3").getStatus()).isEqualTo(404);
    assertThat(ask(home + "/pruebas-del-motor/uno").getStatus()).isEqualTo(404);
  }

  @Test
  void one_document_is_shared_and_followed_by_itself() throws Exception {
    for (var below : new String[] {"/compartir", "/cartel", "/tarjeta"}) {
      assertThat(see("/pruebas-del-motor/1" + below)).contains("La primera, mejor");
    }
    assertThat(see("/pruebas-del-motor/1/compartir"))
        .contains("/m/09016/pruebas-del-motor/1", home + "/pruebas-del-motor/1/seguir");
    assertThat(see("/pruebas-del-motor/1/seguir")).contains("Documento de prueba 1");
    assertThat(ask(home + "/pruebas-del-motor/1/qr.svg").getContentType()).contains("svg");
    assertThat(ask(home + "/pruebas-del-motor/1/imagen.png").getContentType()).contains("png");
    assertThat(see("/pruebas-del-motor/1/cambios.atom"))
        .contains("La primera, mejor")
        .doesNotContain("La segunda");
    assertThat(ask(home + "/pruebas-del-motor/9/seguir").getStatus()).isEqualTo(404);
    assertThat(ask("/m/09016/pruebas-que-no-hay/1").getStatus()).isEqualTo(404);
  }

  @Test
  void a_correction_names_what_it_corrects_in_history_feed_and_data() throws Exception {
    facts.state(COUNT, first, new Count(7), TERMS);
    facts.correct(COUNT, first, 1, new Count(9), TERMS);

    assertThat(see("/pruebas-del-motor/1/historial"))
        .contains("Conteo de prueba 2", "Corrige al número 1", "Lo corrige el número 2");
    assertThat(see("/cambios.atom")).contains("corrige el número 1");
    assertThat(see("/datos/conteos-de-prueba.csv"))
        .contains("asunto,numero,corrige,personas", ",1,1,,7,", ",1,2,1,9,");
    assertThat(ask("/api/v1/gobiernos/09016/conteos-de-prueba").getContentAsString(UTF_8))
        .contains("\"corrige\"");
    assertThat(ask("/api/v1/openapi.json").getContentAsString(UTF_8))
        .contains("/api/v1/conteos-de-prueba");
  }

  @Test
  void a_fact_that_the_state_does_not_allow_is_refused() throws Exception {
    facts.state(COUNT, first, new Count(7), TERMS);
    facts.state(CLOSING, first, new TrialContent.Closing(Text.spanish("Se acabó")), TERMS);

    assertThat(stated.findState(first)).contains(TrialContent.TrialState.CLOSED);
    assertThatThrownBy(() -> facts.state(COUNT, first, new Count(8), TERMS))
        .isInstanceOf(BusinessRuleException.class);
    assertThat(facts.correct(COUNT, first, 1, new Count(6), TERMS).number()).isEqualTo(2);
    assertThat(ask("/acerca/estados").getContentAsString(UTF_8))
        .contains("Se cierra", "Quién puede", "Con qué condición");
  }

  @Test
  void an_erased_fact_leaves_a_gap_and_the_state_it_led_to() throws Exception {
    facts.state(COUNT, first, new Count(7), TERMS);
    var closing = new TrialContent.Closing(Text.spanish("Calle 5, número 3"));
    erase(facts.state(CLOSING, first, closing, TERMS).fact());

    assertThat(see("/pruebas-del-motor/1/historial"))
        .contains("se suprimió por mandato de ley", "Contenía un domicilio")
        .doesNotContain("Calle 5");
    assertThat(see("/cambios")).doesNotContain("Calle 5");
    assertThat(stated.findState(first)).contains(TrialContent.TrialState.CLOSED);
    assertThat(stated.list(CLOSING, first)).isEmpty();
  }

  @Test
  void search_engines_are_told_of_each_document() throws Exception {
    assertThat(ask("/sitemap/09.xml").getContentAsString(UTF_8))
        .contains(home + "/pruebas-del-motor/1<", home + "/pruebas-del-motor/2<");
  }

  @Test
  void a_document_goes_out_as_a_file_and_comes_in_again() throws Exception {
    var bytes = ask(home + "/pruebas-del-motor/1.json").getContentAsByteArray();
    assertThat(bytes).isEqualTo(exporter.findBytes(first).orElseThrow());
    assertThat(importer.run(bytes))
        .isEqualTo(new Result.Read(new PublicationResult.Unchanged(first, 2)));

    var file = (ObjectNode) Json.MAPPER.readTree(bytes);
    file.put("code", "").putNull("reason");
    assertThat(importer.run(Json.MAPPER.writeValueAsBytes(file)))
        .isEqualTo(new Result.Read(new PublicationResult.Published(KIND.ref(TOWN, "3"), 1)));
    assertThat(documents.find(KIND, KIND.ref(TOWN, "3")).orElseThrow().content())
        .isEqualTo(documents.find(KIND, first).orElseThrow().content());

    file.put("code", "9");
    assertThat(importer.run(Json.MAPPER.writeValueAsBytes(file)))
        .as("no gaps")
        .isInstanceOf(Result.Unreadable.class);
  }

  private void erase(SubjectReference fact) {
    var from =
        new Provenance(
            ReportingParty.GOVERNMENT,
            Actor.office("Contraloría"),
            Known.notSeen(),
            PlanWorld.NOON,
            List.of());
    history.erase(
        new Erasure(
            fact,
            history.list(fact).getFirst().envelope().seq(),
            Text.spanish("Contenía un domicilio"),
            Text.spanish("Artículo 43"),
            from));
  }

  private String see(String below) throws Exception {
    var answer = ask(home + below);
    assertThat(answer.getStatus()).as(below).isEqualTo(200);
    return answer.getContentAsString(UTF_8);
  }

  private MockHttpServletResponse ask(String address) throws Exception {
    return mvc.perform(get(address)).andReturn().getResponse();
  }
}
