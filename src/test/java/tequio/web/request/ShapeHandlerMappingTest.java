package tequio.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;
import tequio.web.request.ShapeHandlerMapping.PatternShape;

/** The comparison before Spring's own refuses nothing that Spring's would take. */
class ShapeHandlerMappingTest {

  @ParameterizedTest
  @CsvSource({
    "/{a}/{b}, /oaxaca/oaxaca-de-juarez, true",
    "/{a}/{b}, /oaxaca, false",
    "/{a}/{b}, /oaxaca/x/y, false",
    "/{a}/{b}/compromisos, /a/b/compromisos, true",
    "/{a}/{b}/compromisos, /a/b/compromiso, false",
    "/{a}/{b}/compromisos, /a/b/%63ompromisos, true",
    "/{a}/{b}/compromisos.csv, /a/b/compromisos.csv, true",
    "/datos/{name}.{ending}, /datos/planes.csv, true",
    "/datos/{name:[a-z-]+}, /datos/planes, true",
    "/archivos/{*rest}, /archivos/a/b/c, true",
    "/archivos/**, /archivos, true",
    "/archivos/*, /archivos/a, true",
    "/en, /en, true",
    "/, /, true",
    "/en, /es, false",
  })
  void admits_what_spring_takes(String pattern, String address, boolean takes) {
    var path = PathContainer.parsePath(address);
    assertThat(PatternShape.of(pattern).admits(ShapeHandlerMapping.segments(path)))
        .isEqualTo(takes);
    assertThat(PathPatternParser.defaultInstance.parse(pattern).matches(path)).isEqualTo(takes);
  }
}
