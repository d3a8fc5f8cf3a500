package tequio.portal.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tequio.portal.home.HomePage.Row;

/**
 * A state on the tile map of the country: a square of the same size for each, roughly where the
 * state lies.
 *
 * @param code ISO 3166-2 code of the state without the country: {@code NLE}
 * @param column from the west, from 0
 * @param line from the north, from 0
 */
public record StateTile(Row row, String code, int column, int line) {

  /** Side of a tile in units of the picture. */
  public static final int SIDE = 40;

  public static final int WIDTH = 10 * SIDE;
  public static final int HEIGHT = 6 * SIDE;

  private static final List<String> LINES =
      List.of(
          "BCN SON CHH COA NLE TAM --- --- --- ---",
          "BCS SIN DUR ZAC SLP --- --- --- --- ---",
          "--- NAY JAL AGU GUA QUE HID --- --- ---",
          "--- --- COL MIC MEX CMX TLA VER --- YUC",
          "--- --- --- --- GRO MOR PUE TAB CAM ROO",
          "--- --- --- --- --- --- OAX CHP --- ---");

  /** The codes in the order of the states' keys, {@code 01} to {@code 32}. */
  private static final List<String> CODES =
      List.of(
          ("AGU BCN BCS CAM COA COL CHP CHH CMX DUR GUA GRO HID JAL MEX MIC MOR NAY NLE OAX PUE QUE"
                  + " ROO SLP SIN SON TAB TAM TLA VER YUC ZAC")
              .split(" "));

  private record Place(int column, int line) {}

  private static final Map<String, Place> PLACES = places();

  /** Returns the tiles of the states on the map; an invented state has none. */
  static List<StateTile> of(List<Row> rows) {
    return rows.stream().flatMap(it -> of(it).stream()).toList();
  }

  private static Optional<StateTile> of(Row row) {
    int number = Integer.parseInt(row.state().key().value());
    if (number > CODES.size()) {
      return Optional.empty();
    }
    var code = CODES.get(number - 1);
    return Optional.ofNullable(PLACES.get(code))
        .map(it -> new StateTile(row, code, it.column(), it.line()));
  }

  private static Map<String, Place> places() {
    var places = new HashMap<String, Place>();
    for (int line = 0; line < LINES.size(); line++) {
      var codes = LINES.get(line).split(" ");
      for (int column = 0; column < codes.length; column++) {
        places.put(codes[column], new Place(column, line));
      }
    }
    return Map.copyOf(places);
  }

  /** Number of governments of the state that have a plan here: its own and its municipalities. */
  public int governments() {
    return row.municipalities().done() + (row.plans() > 0 ? 1 : 0);
  }

  public int x() {
    return column * SIDE;
  }

  public int y() {
    return line * SIDE;
  }
}
