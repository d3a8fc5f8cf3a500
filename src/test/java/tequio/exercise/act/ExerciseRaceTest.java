package tequio.exercise.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tequio.concurrency.Simultaneously;
import tequio.exercise.ExerciseWorld;
import tequio.exercise.act.ExerciseActs.Doer;
import tequio.exercise.progress.ExerciseStore;
import tequio.kernel.BusinessRuleException;
import tequio.kernel.GovernmentKey;
import tequio.methodology.content.Methodology.TimeReading;
import tequio.plan.PlanWorld;
import tequio.testing.TequioTest;

/** Several officers begin an exercise at the same moment: one of them does. */
@TequioTest
class ExerciseRaceTest {

  private static final int OFFICERS = 8;
  private static final Doer OFFICE = new Doer("Secretaría", Optional.empty());

  @Autowired ExerciseActs acts;
  @Autowired ExerciseStore exercises;
  @Autowired JdbcClient jdbc;

  private GovernmentKey town = new GovernmentKey("99");

  @BeforeEach
  void a_town() {
    town = PlanWorld.newGovernment(jdbc);
  }

  @Test
  void the_same_year_is_begun_once() throws Exception {
    assertThat(atOnce(i -> "2051")).filteredOn(it -> it).hasSize(1);
    assertThat(count("select count(*) from document_version where government = ?")).isEqualTo(1);
  }

  @Test
  void of_different_years_one_runs() throws Exception {
    assertThat(atOnce(i -> "205" + i)).filteredOn(it -> it).hasSize(1);
    assertThat(count("select count(*) from running_exercise where government = ?")).isEqualTo(1);
    assertThat(count("select count(*) from document where government = ?")).isEqualTo(1);
  }

  @Test
  void the_database_itself_refuses_a_second_one_that_runs() throws Exception {
    assertThat(atOnce(i -> "2051")).contains(true);

    assertThatThrownBy(() ->
            jdbc.sql("insert into running_exercise values (?, '2052')")
                .param(town.value())
                .update())
        .isInstanceOf(DuplicateKeyException.class);
  }

  private List<Boolean> atOnce(IntFunction<String> code) throws Exception {
    return Simultaneously.run(OFFICERS, i -> () -> begin(code.apply(i)));
  }

  private boolean begin(String year) {
    var exercise =
        ExerciseWorld.exercise("cimtra", TimeReading.FROM_START, LocalDate.of(2051, 1, 5));
    try {
      acts.begin(exercises.ref(town, year), exercise, OFFICE);
      return true;
    } catch (BusinessRuleException refused) {
      return false;
    }
  }

  private int count(String sql) {
    return jdbc.sql(sql).param(town.value()).query(Integer.class).single();
  }
}
