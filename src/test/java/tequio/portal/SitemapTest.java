package tequio.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.w3c.dom.Document;
import tequio.kernel.GovernmentKey;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.testing.TequioTest;

/** Search engines find every page of a plan, and none of what is nobody's page. */
@TequioTest
@Transactional
class SitemapTest {

  @Autowired MockMvcTester http;
  @Autowired PublishPlan publishing;

  @Test
  void every_board_and_every_commitment_is_listed_and_answers() throws Exception {
    publishing.publish(
        PlanWorld.plan(
            new GovernmentKey("20005"), "2026", PlanWorld.entry(PlanWorld.content("Agua"))),
        PlanWorld.TERMS);

    assertThat(locations(xml("/sitemap.xml"))).contains("http://localhost/sitemap/20.xml");
    var listed = locations(xml("/sitemap/20.xml"));
    assertThat(listed).anyMatch(it -> it.endsWith("/compromisos/1")).hasSizeGreaterThan(1);
    for (var address : listed) {
      assertThat(http.get().uri(address.replace("http://localhost", ""))).hasStatusOk();
    }
  }

  @Test
  void robots_are_shown_the_way_and_kept_from_questions() {
    assertThat(http.get().uri("/robots.txt"))
        .hasStatusOk()
        .bodyText()
        .contains("Disallow: /buscar", "Sitemap: http://localhost/sitemap.xml");
  }

  @Test
  void what_is_no_state_has_no_list() {
    assertThat(http.get().uri("/sitemap/20005.xml")).hasStatus(404);
    assertThat(http.get().uri("/sitemap/77.xml")).hasStatus(404);
  }

  private Document xml(String address) throws Exception {
    var answer = http.get().uri(address).exchange();
    assertThat(answer).hasStatusOk();
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
  }

  private static List<String> locations(Document document) {
    var found = document.getElementsByTagName("loc");
    return IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }
}
