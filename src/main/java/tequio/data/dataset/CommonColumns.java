package tequio.data.dataset;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.Source;
import tequio.kernel.Text;

/** Columns that several datasets have, and how values become cells. */
public final class CommonColumns {

  /** Where every row begins: the key of its government, what that is called, and if it is real. */
  public static <R> List<Column<R>> where(Function<R, GovernmentSnapshot> government) {
    return all(named(government), List.of(fictional(government)));
  }

  /** The key of a government, and what it is called. */
  public static <R> List<Column<R>> named(Function<R, GovernmentSnapshot> government) {
    return List.of(
        Column.<R>text("gobierno", row -> government.apply(row).key()).key(),
        Column.text("gobierno_nombre", row -> government.apply(row).name()),
        Column.text("estado_nombre", row -> government.apply(row).state()));
  }

  /** Whether a government is made up. */
  public static <R> Column<R> fictional(Function<R, GovernmentSnapshot> government) {
    return Column.text("ficticio", row -> government.apply(row).fictional() ? "si" : "no");
  }

  /** Where every row ends: who says it, when that became public here, and where it was read. */
  public static <R> List<Column<R>> whoSaysIt(Function<R, Provenance> from) {
    return List.of(
        Column.code("quien_lo_dice", Codes.VOICE, row -> from.apply(row).voice()),
        Column.text("registrado_por", row -> from.apply(row).actor().name()),
        Column.moment("registrado", row -> from.apply(row).recorded()),
        Column.list(
            "fuentes",
            row -> from.apply(row).sources().stream().map(CommonColumns::source).toList()));
  }

  public static String source(Source source) {
    return source.url().map(url -> source.title() + " <" + url + ">").orElse(source.title());
  }

  public static Known<List<String>> words(Known<List<Text>> texts) {
    return texts.map(CommonColumns::words);
  }

  public static List<String> words(List<Text> texts) {
    return texts.stream().map(Text::words).toList();
  }

  public static String keys(List<GovernmentKey> governments) {
    return governments.stream().map(GovernmentKey::value).collect(joining(" "));
  }

  @SafeVarargs
  public static <R> List<Column<R>> all(List<Column<R>>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }

  private CommonColumns() {}
}
