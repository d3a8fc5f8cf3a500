package tequio.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static tequio.capacity.Capacity.ANSWER_MEMORY;
import static tequio.capacity.Capacity.CONNECTION_MEMORY;
import static tequio.capacity.Capacity.FIELD_COST;
import static tequio.capacity.Capacity.FORM_COST;
import static tequio.capacity.Capacity.HEAP;
import static tequio.capacity.Capacity.KEPT_PAGES_MEMORY;
import static tequio.capacity.Capacity.LONG_FORM;
import static tequio.capacity.Capacity.LONG_FORM_FIELDS;
import static tequio.capacity.Capacity.LONG_FORM_MEMORY;
import static tequio.capacity.Capacity.PICTURE_MEMORY;
import static tequio.capacity.Capacity.PICTURE_SIDE;
import static tequio.capacity.Capacity.PROGRAM_MEMORY;
import static tequio.capacity.Capacity.SHORT_FORM;
import static tequio.capacity.Capacity.SHORT_FORM_FIELDS;
import static tequio.capacity.Capacity.SHORT_FORM_MEMORY;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tequio.Tree;

/** All bounds follow from the heap, and the document says the same. */
class CapacityTest {

  /** SerialGC keeps one of two survivor spaces empty: a thirtieth of the heap. */
  static final int SURVIVOR = 30;

  @Test
  void the_launcher_gives_the_heap_from_which_all_else_follows() {
    assertThat(Tree.read(Path.of("tequio"))).contains("-Xmx" + (HEAP.amount() >> 20) + "m ");
  }

  @Test
  void the_shares_of_the_heap_fit_into_it_together() {
    long shares =
        PROGRAM_MEMORY.amount()
            + KEPT_PAGES_MEMORY.amount()
            + CONNECTION_MEMORY.amount()
            + LONG_FORM_MEMORY.amount()
            + SHORT_FORM_MEMORY.amount()
            + ANSWER_MEMORY.amount();
    assertThat(shares).isLessThanOrEqualTo(HEAP.amount() - HEAP.amount() / SURVIVOR);
    assertThat(PROGRAM_MEMORY.amount() + PICTURE_MEMORY.amount()).isLessThan(HEAP.amount());
  }

  @Test
  void the_largest_form_fits_into_the_memory_for_forms() {
    assertThat(cost(LONG_FORM, LONG_FORM_FIELDS)).isLessThanOrEqualTo(LONG_FORM_MEMORY.amount());
    assertThat(cost(SHORT_FORM, SHORT_FORM_FIELDS)).isLessThan(SHORT_FORM_MEMORY.amount() / 10);
  }

  private static long cost(Capacity bytes, Capacity fields) {
    return bytes.amount() * FORM_COST.amount() + fields.amount() * FIELD_COST.amount();
  }

  @Test
  void a_picture_as_it_is_kept_leaves_room_for_a_band_of_it() {
    long kept = 4 * PICTURE_SIDE.amount() * PICTURE_SIDE.amount();
    assertThat(kept).isLessThan(PICTURE_MEMORY.amount() * 9 / 10);
  }

  @ParameterizedTest
  @EnumSource
  void the_document_lists_each_bound(Capacity bound) {
    assertThat(Tree.read(Path.of("docs/guarda.md")))
        .contains("\n| `%s` | %s | ".formatted(bound, bound.words()));
  }
}
