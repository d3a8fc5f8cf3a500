package tequio.secretariat.body;

import java.util.ArrayList;
import java.util.List;
import tequio.secretariat.seat.SeatOnDay;

/**
 * Drawing of the seats around a table, clockwise from the top, in a field of {@value #WIDTH} by
 * {@value #HEIGHT}.
 *
 * @param radius radius of a seat, smaller where there are many
 */
public record SeatChart(List<SeatDot> dots, int radius) {

  public static final int WIDTH = 360;
  public static final int HEIGHT = 220;

  private static final double ACROSS = 150;
  private static final double DOWN = 84;

  /** Sum of the radii of all seats that fit around the table. */
  private static final int ROOM = 330;

  private static final int LARGEST = 20;
  private static final int SMALLEST = 6;

  /**
   * Seat in the drawing.
   *
   * @param sector position of its sector, from 0
   */
  public record SeatDot(int x, int y, int number, int sector, boolean vacant) {}

  public SeatChart {
    dots = List.copyOf(dots);
  }

  static SeatChart of(List<SeatOnDay> seats) {
    var sectors = seats.stream().map(SeatOnDay::sectorCode).distinct().toList();
    var dots = new ArrayList<SeatDot>();
    for (var seat : seats) {
      double angle = 2 * Math.PI * (seat.number() - 1) / seats.size() - Math.PI / 2;
      dots.add(
          new SeatDot(
              (int) Math.round(WIDTH / 2.0 + ACROSS * Math.cos(angle)),
              (int) Math.round(HEIGHT / 2.0 + DOWN * Math.sin(angle)),
              seat.number(),
              sectors.indexOf(seat.sectorCode()),
              seat.isVacant()));
    }
    int fits = ROOM / Math.max(1, seats.size());
    return new SeatChart(dots, Math.max(SMALLEST, Math.min(LARGEST, fits)));
  }

  public int filled() {
    return (int) dots.stream().filter(it -> !it.vacant()).count();
  }
}
