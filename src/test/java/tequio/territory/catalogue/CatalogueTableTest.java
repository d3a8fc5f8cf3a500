package tequio.territory.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.testing.TequioTest;

/** The table holds what the files say, and refuses what no catalogue can say. */
@TequioTest
@Transactional
class CatalogueTableTest {

  @Autowired CatalogueTable table;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionOperations transaction;

  @Test
  void what_is_read_is_what_was_written() {
    assertThat(table.read().values()).containsAll(InegiCatalogue.real());
  }

  @Test
  void loading_again_writes_nothing() {
    var before = versions();

    new LoadCatalogue().gazetteer(table, transaction, false);

    assertThat(versions()).isEqualTo(before);
  }

  @Test
  void loading_mends_a_name_that_changed_and_leaves_the_rest() {
    jdbc.sql("update government set name = 'Otro' where key = '14097'").update();
    var before = versions();

    var gazetteer = new LoadCatalogue().gazetteer(table, transaction, false);

    assertThat(gazetteer.get(new GovernmentKey("14097")).name()).isEqualTo("Tlajomulco de Zúñiga");
    assertThat(versions()).hasSameSizeAs(before);
    assertThat(versions().stream().filter(each -> !before.contains(each))).hasSize(1);
  }

  @Test
  void the_fictional_ones_stand_beside_the_real_ones_and_are_not_counted_among_them() {
    Gazetteer gazetteer = new LoadCatalogue().gazetteer(table, transaction, true);

    assertThat(gazetteer.findByPath("/ejemplo/villa-tequio")).isPresent();
    assertThat(gazetteer.listStates()).hasSize(32);
    assertThat(gazetteer.listMunicipalities()).hasSize(2478);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "set slug = 'Monterrey' where key = '14097'",
        "set slug = 'zapopan' where key = '14097'",
        "set slug = 'jalisco' where key = '15'",
        "set state = '15' where key = '14097'",
        "set state = null where key = '14097'",
        "set state = '14' where key = '15'",
        "set key = '33' where key = '15'",
        "set population = -1 where key = '15'",
        "set population = null where key = '15'",
        "set population_blank = 'not-seen' where key = '15'",
        "set population_blank = 'because' where key = '02007'",
        "set longitude = null where key = '14097'",
        "set since_frame = 2021 where key = '14097'",
        "set zone = 'Mexico' where key = '14097'",
        "set name = '' where key = '14097'"
      })
  void no_row_may_contradict_itself(String change) {
    assertThatThrownBy(() -> jdbc.sql("update government " + change).update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  /** One text per row, which PostgreSQL changes with every write. */
  private List<@Nullable String> versions() {
    return jdbc.sql("select key || ' ' || ctid from government").query(String.class).list();
  }
}
