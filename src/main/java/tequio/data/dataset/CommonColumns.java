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

/** Columns that several datasets have, and conversions of values to cells. */
public final class CommonColumns {

  /**
   * Returns the first columns of every row: key and name of the government, its state, and whether
   * it is fictional.
   */
  public static <R> List<Column<R>> where(Function<R, GovernmentSnapshot> government) {
    return all(named(government), List.of(fictional(government)));
  }

  /** Returns the columns of a government's key, name and state. */
  public static <R> List<Column<R>> named(Function<R, GovernmentSnapshot> government) {
    return List.of(
        Column.<R>text("gobierno", row -> government.apply(row).key()).key(),
        Column.text("gobierno_nombre", row -> government.apply(row).name()),
        Column.text("estado_nombre", row -> government.apply(row).state()));
  }

  /** Returns the column that says whether a government is fictional. */
  public static <R> Column<R> fictional(Function<R, GovernmentSnapshot> government) {
    return Column.text("ficticio", row -> government.apply(row).fictional() ? "si" : "no");
  }

  /**
   * Returns the last columns of every row: who states it, who recorded it and when, and the
   * sources.
   */
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
