package tequio.bench;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tequio.bench.figure.Goal;
import tequio.bench.figure.Measurement;
import tequio.bench.machine.Rounds;
import tequio.bench.machine.Site;

/** Measures searches with and without accents, with typos and with word prefixes. */
final class SearchBenchmark {

  private static final int ROUNDS = 20;

  private static final List<String> QUESTIONS =
      List.of(
          "benito juarez",
          "guadalajara",
          "agua",
          "agua potable",
          "alumbrado",
          "basura",
          "presupuesto participativo",
          "obra publica",
          "obras públicas",
          "compras y contratos",
          "seguridad",
          "parques",
          "mercado",
          "transporte",
          "salud",
          "escuelas",
          "tramites",
          "proteccion civil",
          "predial",
          "cultura",
          "mujeres",
          "empleo jovenes",
          "caminos",
          "bosque",
          "transparencia",
          "tesoreria",
          "contraloria",
          "universidad",
          "observatorio",
          "monterey",
          "tlajomulco de zuñiga",
          "san pedro",
          "oaxaca de juares",
          "merida",
          "reglamento",
          "mapa de fugas",
          "calendario",
          "padrón de beneficiarios",
          "xyzw",
          "a");

  static void measure(Bench bench) {
    try (var site = bench.open(bench.nation(bench.governments()), "tequio.ratelimit=false")) {
      site.settle();
      QUESTIONS.forEach(it -> milliseconds(site, it));
      var took = new ArrayList<Double>();
      for (int round = 0; round < ROUNDS; round++) {
        QUESTIONS.forEach(it -> took.add(milliseconds(site, it)));
      }
      bench
          .report()
          .add(
              Measurement.of("bench.figure.search", Rounds.percentile(took, 95), "ms", Goal.none())
                  .about(QUESTIONS.size(), bench.governments(), Math.round(Rounds.median(took))));
    }
  }

  @CanIgnoreReturnValue
  private static double milliseconds(Site site, String question) {
    var path = "/buscar?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    long begun = System.nanoTime();
    site.gzip(path);
    return (System.nanoTime() - begun) / 1e6;
  }

  private SearchBenchmark() {}
}
