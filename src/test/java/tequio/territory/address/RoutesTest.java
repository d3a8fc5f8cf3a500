package tequio.territory.address;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.testing.TequioTest;

/** A word that is a route is nobody's name, now or in what is planned. */
@TequioTest
class RoutesTest {

  /** Routes that later parts of the program will have, kept free for them. */
  static final Set<String> PLANNED =
      Set.of(
          "abierto",
          "acerca",
          "accesibilidad",
          "actividad",
          "admin",
          "agenda",
          "api",
          "archivos",
          "asistencia",
          "ayuda",
          "baja",
          "bitacora",
          "buenas-practicas",
          "buscar",
          "calendario",
          "cambios",
          "cambios.atom",
          "cartel",
          "compartir",
          "compromisos",
          "consultas",
          "cuenta",
          "datos",
          "declaracion",
          "demo",
          "documentos",
          "ejemplo",
          "en",
          "entrar",
          "error",
          "estado",
          "estatico",
          "eventos",
          "glosario",
          "health",
          "historial",
          "imprimir",
          "indicadores",
          "instrumentos",
          "clasificaciones",
          "diagnosticos",
          "invitacion",
          "m",
          "mesa",
          "mesas",
          "metodologias",
          "monitoreo",
          "opina",
          "participa",
          "plan",
          "planes",
          "presupuesto",
          "privacidad",
          "problemas",
          "propuestas",
          "pruebas",
          "salir",
          "secretariado",
          "seguir",
          "robots.txt",
          "sitemap",
          "sitemap.xml",
          "tarjeta",
          "sesiones",
          "solicitudes",
          "static",
          "trabajo",
          "verificar");

  @Autowired RequestMappingHandlerMapping routes;
  @Autowired Gazetteer gazetteer;

  @Test
  void no_state_has_the_name_of_a_route() {
    var words = and(PLANNED, literals(List::getFirst));
    assertThat(words).contains("m", "acerca");

    assertThat(gazetteer.listStates())
        .extracting(Government::slug)
        .doesNotContainAnyElementsOf(words);
  }

  @Test
  void no_municipality_has_the_name_of_what_a_state_has() {
    var words =
        and(
            PLANNED,
            literals(parts ->
                parts.size() > 1 && parts.getFirst().equals("{state}") ? parts.get(1) : ""));

    assertThat(gazetteer.listMunicipalities())
        .extracting(Government::slug)
        .doesNotContainAnyElementsOf(words);
  }

  @Test
  void every_route_that_is_a_word_is_kept_free() {
    var unplanned = new TreeSet<>(literals(List::getFirst));
    unplanned.removeAll(PLANNED);
    unplanned.remove(gazetteer.federation().slug());

    assertThat(unplanned).isEmpty();
  }

  private static Set<String> and(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(toSet());
  }

  /** The words, not the variables, that this reads from the registered routes. */
  private Set<String> literals(Function<List<String>, String> part) {
    Predicate<String> isVariable = word -> word.contains("{") || word.contains("*");
    return routes.getHandlerMethods().keySet().stream()
        .flatMap(route -> route.getPatternValues().stream())
        .map(pattern -> pattern.startsWith("/en/") ? pattern.substring(3) : pattern)
        .map(pattern -> Stream.of(pattern.split("/")).filter(word -> !word.isEmpty()).toList())
        .filter(parts -> !parts.isEmpty())
        .map(part)
        .filter(isVariable.negate())
        .filter(word -> !word.isEmpty())
        .collect(toSet());
  }
}
