package tequio.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.role.Grant;
import tequio.accounts.session.SignedInPeople;
import tequio.kernel.Actor;
import tequio.kernel.GovernmentKey;
import tequio.plan.content.PlanContent;
import tequio.plan.file.PlanFile;
import tequio.plan.publication.PublicationOptions;
import tequio.plan.publication.PublishPlan;
import tequio.plan.status.CommitmentStatus;
import tequio.search.index.SearchIndex;
import tequio.search.query.Filters;
import tequio.search.query.Search;
import tequio.search.query.SearchQuery;
import tequio.search.query.SearchRequest;
import tequio.storage.Json;
import tequio.testing.SetClock;
import tequio.testing.TequioTest;

/** When it is tomorrow in Colima already, it still is today in Tijuana: everywhere. */
@TequioTest
@Transactional
class MidnightTest {

  static final GovernmentKey TIJUANA = new GovernmentKey("02004");
  static final GovernmentKey COLIMA = new GovernmentKey("06002");

  /** Half past eleven at night of the 29th in Tijuana, half past one of the 30th in Colima. */
  static final String BETWEEN = "2031-11-30T07:30:00Z";

  static final String LATER = "2031-11-30T08:30:00Z";

  @Autowired MockMvc mvc;
  @Autowired ApplicationContext program;
  @Autowired PublishPlan publishing;
  @Autowired SearchIndex index;
  @Autowired Search search;
  @Autowired SetClock clock;

  @BeforeEach
  void publish() {
    clock.set(BETWEEN);
    publish(TIJUANA, "Zarzaparrilla fronteriza");
    publish(COLIMA, "Zarzaparrilla costera");
    index.rebuild();
  }

  @Test
  void the_search_calls_nothing_late_that_is_due_today() {
    assertThat(standing("fronteriza")).isNotEqualTo(Optional.of(CommitmentStatus.LATE));
    assertThat(standing("costera")).contains(CommitmentStatus.LATE);

    clock.set(LATER);

    assertThat(standing("fronteriza")).contains(CommitmentStatus.LATE);
  }

  @Test
  void pages_and_calendars_agree_with_the_search() throws Exception {
    assertThat(see(get("/baja-california/tijuana/compromisos/1"))).doesNotContain("Atrasad");
    assertThat(see(get("/baja-california/tijuana"))).doesNotContain("Atrasad");
    assertThat(see(get("/colima/colima/compromisos/1"))).contains("Atrasad");
    assertThat(see(get("/baja-california/calendario.ics"))).contains("20311129");
  }

  @Test
  void each_task_is_late_by_the_day_of_its_own_government() throws Exception {
    var officer =
        new SignedInPeople(program)
            .with(
                Grant.of(Role.OFFICER, COLIMA, SignedInPeople.from()),
                Grant.of(Role.OFFICER, TIJUANA, SignedInPeople.from()));

    var tasks = see(get("/trabajo").cookie(officer.asCookie())).split("<li>");

    assertThat(tasks)
        .filteredOn(it -> it.contains("costera"))
        .isNotEmpty()
        .allMatch(it -> it.contains("era para el"));
    assertThat(tasks)
        .filteredOn(it -> it.contains("fronteriza"))
        .isNotEmpty()
        .noneMatch(it -> it.contains("era para el"));
  }

  @Test
  void days_that_others_read_are_those_of_whoever_published() throws Exception {
    assertThat(see(get("/sitemap/02.xml")))
        .contains("<lastmod>2031-11-29</lastmod>")
        .doesNotContain("2031-11-30");
    assertThat(see(get("/sitemap/06.xml"))).contains("<lastmod>2031-11-30</lastmod>");
    assertThat(see(get("/"))).contains("29 de noviembre de 2031", "30 de noviembre de 2031");
  }

  @Test
  void a_role_begins_today_where_it_is_given() throws Exception {
    var officer = new SignedInPeople(program).as(Role.OFFICER, TIJUANA);

    assertThat(see(get("/trabajo/02004/invitaciones/nueva").cookie(officer.asCookie())))
        .containsPattern("name=\"desde.day\"[^>]*value=\"29\"")
        .containsPattern("name=\"desde.month\"[^>]*value=\"11\"");
  }

  private Optional<CommitmentStatus> standing(String word) {
    var none =
        new Filters(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return search
        .answer(
            new SearchRequest(SearchQuery.of("zarzaparrilla " + word), none, 1, clock.instant()))
        .hits()
        .getFirst()
        .standing();
  }

  private String see(MockHttpServletRequestBuilder asked) throws Exception {
    return mvc.perform(asked).andReturn().getResponse().getContentAsString(UTF_8);
  }

  private void publish(GovernmentKey government, String title) {
    var plan =
        Json.MAPPER.readValue(
            """
            {"code": "2031", "title": "Plan", "voice": "government", "start": "2031-01",
             "end": "2032-12", "reportingSince": "2031-01-01"}
            """,
            PlanContent.class);
    var due =
        """
        "end": "2031-11-29", "activities": [
          {"number": 1, "title": "Sembrar %s", "end": "2031-11-29"}]
        """
            .formatted(title);
    publishing.publish(
        new PlanFile(
            "tequio.plan", 1, government, plan, List.of(entry(1, content(title, due.strip())))),
        PublicationOptions.first(Actor.office("Presidencia")));
  }
}
