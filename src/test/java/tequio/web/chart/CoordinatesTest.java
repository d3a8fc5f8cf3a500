package tequio.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers are written as Java's own format would write them. */
class CoordinatesTest {

  @Test
  void a_number_is_written_as_java_rounds_it_to_one_decimal() {
    var middles = IntStream.rangeClosed(-4000, 4000).mapToDouble(it -> it / 40.0);
    var random = new Random(7).doubles(100_000, -1500, 1500);
    var odd = DoubleStream.of(-0.0, -0.04, 1e12, Math.nextDown(0.25), Math.nextUp(99.95));
    DoubleStream.concat(odd, DoubleStream.concat(middles, random))
        .forEach(it -> assertThat(Coordinates.decimal(it)).as("%s", it).isEqualTo(java(it)));
  }

  private static String java(double value) {
    return String.format(Locale.ROOT, "%.1f", value).replaceFirst("[.]0$", "");
  }
}
