package tequio.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.plan.PlanWorld.content;
import static tequio.plan.PlanWorld.entry;
import static tequio.plan.PlanWorld.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.plan.PlanWorld;
import tequio.plan.publication.PublishPlan;
import tequio.search.query.Filters;
import tequio.search.query.Hit;
import tequio.search.query.Search;
import tequio.search.query.SearchQuery;
import tequio.search.query.SearchRequest;
import tequio.testing.TequioTest;

/** However a word is written in a title or in a question, it is one word. */
@TequioTest
class FoldedSearchTest {

  @Autowired PublishPlan publish;
  @Autowired Search search;
  @Autowired SearchIndexVersion version;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # as it is written,            the plain word,  what is marked as found
          con\uFB01guración zarzal,      configuracion,   con\uFB01guración
          \uFB02orería zarzal,           floreria,        \uFB02orería
          orga\u00ADni\u00ADgrama zarzal, organigrama,    orga\u00ADni\u00ADgrama
          pirámi\u200Bdes zarzal,        piramides,       pirámi\u200Bdes
          \uFEFFlámparas zarzal,         lamparas,        lámparas
          pin\u0303atas zarzal,          piñatas,         piñatas
          ȷ́ ǆungla zarzal,               dzungla,         ǆungla
          vǫ́lcanes zarzal,               volcanes,        vǫ́lcanes
          ＭＡＮＧＬＡＲ zarzal,           manglar,         ＭＡＮＧＬＡＲ
          𝐣𝐚𝐫𝐝í𝐧 zarzal,                  jardin,          𝐣𝐚𝐫𝐝í𝐧
          İSTANBUL zarzal,               istanbul,        İSTANBUL
          hormiga\u2060s zarzal,         hormigas,        hormiga\u2060s
          arma\u034Fdillo zarzal,        armadillo,       arma\u034Fdillo
          coy\u3164ote zarzal,           coyote,          coy\u3164ote
          Ⅷ zarzal,                      viii,            Ⅷ
          """)
  void a_word_is_found_however_it_is_written(String written, String plain, String marked) {
    publish.publish(
        plan(PlanWorld.newGovernment(jdbc), "2026", entry(1, content(written))), PlanWorld.TERMS);

    for (var question : List.of(plain + " zarzal", plain.toUpperCase() + " zarzal", written)) {
      assertThat(hits(question))
          .as(question)
          .anySatisfy(hit ->
              assertThat(hit.name())
                  .filteredOn(Hit.Span::found)
                  .extracting(Hit.Span::words)
                  .contains(marked, "zarzal"));
    }
  }

  @Test
  void a_plain_title_is_found_by_what_is_not_written_plainly() {
    publish.publish(
        plan(
            PlanWorld.newGovernment(jdbc),
            "2026",
            entry(1, content("Beneficio oficial del zapotal"))),
        PlanWorld.TERMS);

    for (var question :
        List.of(
            "o\uFB01cial zapotal", "bene\u00ADficio zapotal", "\"ＯＦＩＣＩＡＬ del zapo\u200Btal\"")) {
      assertThat(hits(question)).as(question).isNotEmpty();
    }
  }

  @Test
  void rows_of_another_folding_are_made_again_at_the_start() {
    publish.publish(
        plan(PlanWorld.newGovernment(jdbc), "2026", entry(1, content("Tejocotera o\u00ADficial"))),
        PlanWorld.TERMS);
    jdbc.sql("update search_folding set version = 'before'").update();
    jdbc.sql("update search_entry set words = '', name_words = '', folded = '', folded_name = ''")
        .update();
    jdbc.sql("delete from search_word").update();
    assertThat(hits("oficial tejocotera")).isEmpty();

    version.run(new DefaultApplicationArguments());

    assertThat(hits("oficial tejocotera")).isNotEmpty();
  }

  private List<Hit> hits(String typed) {
    var none =
        new Filters(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return search
        .answer(
            new SearchRequest(
                SearchQuery.of(typed), none, 1, Instant.parse("2026-11-21T18:00:00Z")))
        .hits();
  }
}
