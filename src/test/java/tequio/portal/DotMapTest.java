package tequio.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tequio.kernel.GovernmentKey;
import tequio.kernel.Known;
import tequio.territory.Government;
import tequio.territory.Government.Position;

class DotMapTest {

  static final Pattern MOVE = Pattern.compile("m(-?\\d+) ?(-?\\d+)h0");

  @Property(tries = 200)
  void every_dot_lies_on_the_sheet(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -117, max = -86) Double> longitudes,
      @ForAll @DoubleRange(min = 14, max = 33) double latitude) {
    var places = longitudes.stream().map(it -> at(it, latitude)).toList();

    var drawing = new DotMap(places, 480, 300).marking(List.of());

    assertThat(drawing.width()).isBetween(12, 481);
    assertThat(drawing.height()).isBetween(12, 301);
    assertThat(dots(drawing.dots()))
        .isNotEmpty()
        .allMatch(dot -> dot[0] >= 0 && dot[0] <= drawing.width())
        .allMatch(dot -> dot[1] >= 0 && dot[1] <= drawing.height());
  }

  @Test
  void north_is_up_and_east_is_right() {
    var tijuana = at(-117, 32.5);
    var cancun = at(-86.8, 21.1);

    var dots = dots(new DotMap(List.of(cancun, tijuana), 480, 480).marking(List.of()).dots());

    assertThat(dots).hasSize(2);
    assertThat(dots.getFirst()[0]).isLessThan(dots.getLast()[0]);
    assertThat(dots.getFirst()[1]).isLessThan(dots.getLast()[1]);
  }

  @Test
  void who_lies_nowhere_known_is_not_drawn() {
    var known = at(-100, 20);
    var unknown = government(Known.notSeen());

    var drawing = new DotMap(List.of(known, unknown), 300, 300).marking(List.of(unknown));

    assertThat(dots(drawing.dots())).hasSize(1);
    assertThat(drawing.marks()).isEmpty();
  }

  @Test
  void a_mark_stands_where_its_dot_stands() {
    var places = List.of(at(-100, 20), at(-99, 21), at(-98, 19));

    var drawing = new DotMap(places, 300, 300).marking(places);

    assertThat(drawing.marks().replaceAll("m0-5l5 5-5 5-5-5z", "h0"))
        .hasSameSizeAs(drawing.dots())
        .startsWith(drawing.dots().substring(0, drawing.dots().indexOf('h')));
  }

  private static List<int[]> dots(String path) {
    var dots = new ArrayList<int[]>();
    int x = 0;
    int y = 0;
    var moves = MOVE.matcher(path);
    while (moves.find()) {
      x += Integer.parseInt(moves.group(1));
      y += Integer.parseInt(moves.group(2));
      dots.add(new int[] {x, y});
    }
    assertThat(MOVE.matcher(path).replaceAll("")).isEmpty();
    return dots;
  }

  private static Government at(double longitude, double latitude) {
    return government(Known.of(new Position(longitude, latitude)));
  }

  private static Government government(Known<Position> position) {
    return new Government(
        new GovernmentKey("99"),
        "Ejemplo",
        "Ejemplo",
        "ejemplo",
        Known.notSeen(),
        Known.notSeen(),
        position,
        Known.notSeen(),
        ZoneId.of("America/Mexico_City"),
        Optional.empty());
  }
}
