package tequio.ledger.tree;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TreeTest {

  private static final int MOST = 1100;
  private static final List<byte[]> ENTRIES =
      IntStream.range(0, MOST).mapToObj(n -> ("entry " + n).getBytes(UTF_8)).toList();

  @Test
  void the_roots_are_those_of_the_certificate_transparency_test_vectors() {
    var entries =
        List.of(
                "",
                "00",
                "10",
                "2021",
                "3031",
                "40414243",
                "5051525354555657",
                "606162636465666768696a6b6c6d6e6f")
            .stream()
            .map(HexFormat.of()::parseHex)
            .toList();

    assertThat(hex(Hash.EMPTY))
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assertThat(hex(built(entries.subList(0, 1)).tree().root()))
        .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    assertThat(hex(built(entries.subList(0, 3)).tree().root()))
        .isEqualTo("aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77");
    assertThat(hex(built(entries).tree().root()))
        .isEqualTo("5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
  }

  @Property(tries = 200)
  void a_root_is_the_root_of_the_naive_tree(@ForAll @IntRange(max = MOST) int size) {
    var built = built(ENTRIES.subList(0, size));

    assertThat(built.root()).isEqualTo(NaiveTree.root(ENTRIES.subList(0, size)));
    assertThat(built.tree().root()).isEqualTo(built.root());
  }

  @Property(tries = 200)
  void every_entry_can_be_proven_and_no_other_in_its_place(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
    int index = any % size;
    var tree = built(ENTRIES.subList(0, size)).tree();
    var proof = tree.inclusion(index);

    assertThat(proof.path()).isEqualTo(NaiveTree.path(index, ENTRIES.subList(0, size)));
    assertThat(proof.proves(leaf(index), tree.root())).isTrue();
    assertThat(proof.proves(leaf(index + 1), tree.root())).isFalse();
  }

  @Property(tries = 200)
  void a_proof_for_another_place_or_size_proves_nothing(
      @ForAll @IntRange(min = 2, max = 300) int size,
      @ForAll @IntRange(max = 300) int any,
      @ForAll @IntRange(max = 300) int other) {
    int index = any % size;
    var tree = built(ENTRIES.subList(0, size)).tree();
    var path = tree.inclusion(index).path();

    assertThat(new Inclusion(other, size, path).proves(leaf(index), tree.root()))
        .isEqualTo(other == index);
    assertThat(new Inclusion(-1, size, path).proves(leaf(index), tree.root())).isFalse();
    assertThat(new Inclusion(index, size, longer(path)).proves(leaf(index), tree.root())).isFalse();
    assertThat(
            new Inclusion(index, size, path.subList(1, path.size()))
                .proves(leaf(index), tree.root()))
        .isFalse();
  }

  @Property(tries = 200)
  void a_log_that_only_grew_proves_it(
      @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(max = MOST) int any) {
    int older = 1 + any % size;
    var tree = built(ENTRIES.subList(0, size)).tree();
    Hash olderRoot = NaiveTree.root(ENTRIES.subList(0, older));
    var proof = tree.consistency(older);

    assertThat(proof.path()).isEqualTo(NaiveTree.proof(older, ENTRIES.subList(0, size), true));
    assertThat(proof.proves(olderRoot, tree.root())).isTrue();
    assertThat(proof.proves(leaf(MOST + 1), tree.root())).isFalse();
    assertThat(proof.proves(olderRoot, leaf(MOST + 1))).isFalse();
    assertThat(new Consistency(older, size, longer(proof.path())).proves(olderRoot, tree.root()))
        .isFalse();
  }

  @Property(tries = 100)
  void a_log_that_changed_an_entry_cannot_prove_that_it_only_grew(
      @ForAll @IntRange(min = 2, max = 600) int size,
      @ForAll @IntRange(max = 600) int anyOlder,
      @ForAll @IntRange(max = 600) int anyChanged) {
    int older = 1 + anyOlder % size;
    var changed = new ArrayList<>(ENTRIES.subList(0, size));
    changed.set(anyChanged % older, "another".getBytes(UTF_8));
    var tree = built(changed).tree();

    assertThat(
            tree.consistency(older).proves(NaiveTree.root(ENTRIES.subList(0, older)), tree.root()))
        .isFalse();
  }

  @Test
  void a_tree_refuses_proofs_of_what_it_has_not() {
    var tree = built(ENTRIES.subList(0, 5)).tree();

    assertThatThrownBy(() -> tree.inclusion(5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tree.consistency(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void third_level_tiles_hold_together() {
    var written = new HashMap<Tile, byte[]>();
    var builder = new TreeBuilder(written::put);
    for (int n = 0; n < 70_000; n++) {
      builder.append(("entry " + n).getBytes(UTF_8));
    }
    builder.flush();

    assertThat(written.keySet()).containsExactlyInAnyOrderElementsOf(Tile.listAll(70_000));
    var tree = new Tree(new Tiles(tile -> requireNonNull(written.get(tile)), 70_000), 70_000);
    assertThat(tree.root()).isEqualTo(builder.root());
    assertThat(tree.inclusion(65_535).proves(leaf(65_535), builder.root())).isTrue();
    assertThat(tree.consistency(256).path()).hasSizeLessThanOrEqualTo(17);
  }

  /** A tree as its tiles give it back. */
  private record Built(Map<Tile, byte[]> tiles, Hash root, long size) {
    Tree tree() {
      return new Tree(new Tiles(tile -> requireNonNull(tiles.get(tile)), size), size);
    }
  }

  private static Built built(List<byte[]> entries) {
    var tiles = new HashMap<Tile, byte[]>();
    var builder = new TreeBuilder(tiles::put);
    entries.forEach(builder::append);
    builder.flush();
    return new Built(tiles, builder.root(), entries.size());
  }

  private static List<Hash> longer(List<Hash> path) {
    var longer = new ArrayList<>(path);
    longer.add(Hash.EMPTY);
    return longer;
  }

  private static Hash leaf(int n) {
    return Hash.leaf(("entry " + n).getBytes(UTF_8));
  }

  private static String hex(Hash hash) {
    return HexFormat.of().formatHex(hash.bytes());
  }
}
