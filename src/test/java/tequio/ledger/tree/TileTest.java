package tequio.ledger.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {

  @Test
  void paths_are_those_of_the_specification() {
    assertThat(new Tile(0, 1234067, 256).path()).isEqualTo("tile/0/x001/x234/067");
    assertThat(new Tile(Tile.ENTRIES, 273, 112).path()).isEqualTo("tile/entries/273.p/112");
    assertThat(Tile.listAll(70_000).stream().filter(tile -> !tile.isFull()).map(Tile::path))
        .containsExactly(
            "tile/entries/273.p/112", "tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1");
    assertThat(Tile.listAll(256).stream().map(Tile::path))
        .containsExactly("tile/entries/000", "tile/0/000", "tile/1/000.p/1");
    assertThat(Tile.listAll(0)).isEmpty();
  }

  @Property(tries = 300)
  void a_path_leads_back_to_its_tile(
      @ForAll @IntRange(min = -1, max = 63) int level,
      @ForAll @LongRange(max = 99_999_999_999L) long index,
      @ForAll @IntRange(min = 1, max = 256) int width) {
    var tile = new Tile(level, index, width);

    assertThat(Tile.find(tile.path())).contains(tile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tile/0",
        "tile/00/000",
        "tile/64/000",
        "tile/-1/000",
        "tile/0/0000",
        "tile/0/00",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/000.p/01",
        "tile/0/x000/000",
        "tile/0/001/000",
        "tile/entries/../../checkpoint",
        "tile/0/../0/000",
        "tile/0/000/",
        "tile/0/x99",
        "/tile/0/000",
        "tile/0/٠٠٠"
      })
  void what_is_no_proper_name_is_no_tile(String path) {
    assertThat(Tile.find(path)).isEmpty();
  }

  @Test
  void a_bundle_gives_back_its_entries_and_refuses_a_broken_end() {
    byte[] file = TileBundle.write(List.of("uno".getBytes(UTF_8), new byte[0], new byte[65_535]));

    assertThat(TileBundle.read(file)).hasSize(3).first().isEqualTo("uno".getBytes(UTF_8));
    assertThatThrownBy(() -> TileBundle.read(new byte[] {0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TileBundle.read(new byte[] {0, 5, 1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TileBundle.write(List.of(new byte[65_536])))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
