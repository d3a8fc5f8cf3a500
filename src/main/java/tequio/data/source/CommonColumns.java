package tequio.data.source;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tequio.data.dataset.Codes;
import tequio.data.dataset.Column;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.kernel.Provenance;
import tequio.kernel.Source;
import tequio.kernel.Text;
import tequio.plan.indicator.Level;
import tequio.plan.roadmap.ResponsibleOffice;

/** Columns that several datasets have, and how values become cells. */
final class CommonColumns {

  /** Where every row begins: the key of its government, and what that is called. */
  static <R> List<Column<R>> where(Function<R, GovernmentSnapshot> government) {
    return List.of(
        Column.<R>text("gobierno", row -> government.apply(row).key()).key(),
        Column.text("gobierno_nombre", row -> government.apply(row).name()),
        Column.text("estado_nombre", row -> government.apply(row).state()));
  }

  /** Where every row ends: who says it, when that became public here, and where it was read. */
  static <R> List<Column<R>> whoSaysIt(Function<R, Provenance> from) {
    return List.of(
        Column.code("quien_lo_dice", Codes.VOICE, row -> from.apply(row).voice()),
        Column.text("registrado_por", row -> from.apply(row).actor().name()),
        Column.moment("registrado", row -> from.apply(row).recorded()),
        Column.list(
            "fuentes",
            row -> from.apply(row).sources().stream().map(CommonColumns::source).toList()));
  }

  static String source(Source source) {
    return source.url().map(url -> source.title() + " <" + url + ">").orElse(source.title());
  }

  /** Of who answers inside a government its offices are told, not its persons. */
  static Known<List<String>> offices(Known<List<ResponsibleOffice>> responsible) {
    return responsible.map(all -> all.stream().map(ResponsibleOffice::office).distinct().toList());
  }

  static Known<List<String>> words(Known<List<Text>> texts) {
    return texts.map(CommonColumns::words);
  }

  static List<String> words(List<Text> texts) {
    return texts.stream().map(Text::words).toList();
  }

  static String keys(List<GovernmentKey> governments) {
    return governments.stream().map(GovernmentKey::value).collect(joining(" "));
  }

  /** The number where a level is one, the lower end of a range, the place on a scale. */
  static Object low(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value;
      case Level.Range(var from, var to) -> from;
      case Level.Step step -> step.place();
    };
  }

  /** The number again, the upper end of a range, how many places the scale has. */
  static Object high(Level level) {
    return switch (level) {
      case Level.Number(var value) -> value;
      case Level.Range(var from, var to) -> to;
      case Level.Step step -> step.of();
    };
  }

  /** The word of a step; a number has none. */
  static Optional<String> step(Level level) {
    return switch (level) {
      case Level.Number number -> Optional.empty();
      case Level.Range range -> Optional.empty();
      case Level.Step step -> Optional.of(step.word());
    };
  }

  static @Nullable Object step(Known<Level> level) {
    return level.find().flatMap(CommonColumns::step).orElse(null);
  }

  @SafeVarargs
  static <R> List<Column<R>> all(List<Column<R>>... parts) {
    return Arrays.stream(parts).flatMap(List::stream).toList();
  }

  private CommonColumns() {}
}
