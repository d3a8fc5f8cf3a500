package tequio.assessment.catalogue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spanish titles of the properties of an instrument's file, as its schema shows them. */
final class InstrumentTitles {

  private static final Map<String, String> BY_PROPERTY =
      Stream.of(
              """
              format=Formato
              v=Versión del formato
              code=Clave
              version=Versión
              name=Nombre
              summary=Para qué sirve
              purpose=Propósito
              origin=De dónde viene
              author=Quién lo hizo
              licence=Licencia
              sources=Fuentes
              gaps=Lo que la fuente no dice
              changes=Qué cambió desde la versión anterior
              respondents=Quién puede contestar
              judges=Quién puede juzgar
              blanks=Cómo cuentan los huecos
              notSeen=Cómo cuenta «no sé»
              notApplicable=Cómo cuenta «no aplica»
              notReviewed=Cómo cuenta lo que no se contestó
              scoring=Cómo se cuenta
              thresholds=Palabras para partes del resultado
              from=Desde
              word=Palabra
              meaning=Qué significa
              scale=Escala
              table=Tabla
              value=Valor
              sections=Secciones
              criteria=Criterios
              weight=Peso
              advice=Qué hacer si falta
              effort=Esfuerzo
              questions=Preguntas
              text=Texto
              help=Ayuda
              conditions=Cuándo se pregunta
              question=Clave de otra pregunta
              in=Respuestas con que se pregunta
              evidence=Evidencia
              automatic=Qué contesta el programa solo
              is=Clase
              yes=Palabra para sí
              no=Palabra para no
              levels=Niveles
              achievedFrom=Desde qué nivel se cumple
              unit=Unidad
              least=Mínimo
              most=Máximo
              goal=Desde cuánto se cumple
              longest=Caracteres a lo más
              earliest=Primer día posible
              options=Opciones
              title=Título
              url=Dirección pública
              copy=SHA-256 de la copia guardada
              blank=Por qué no se sabe
              """
                  .split("\n"))
          .map(it -> it.split("=", 2))
          .collect(Collectors.toUnmodifiableMap(it -> it[0], it -> it[1]));

  /**
   * The title of a property.
   *
   * @throws IllegalArgumentException where it has none yet
   */
  static String of(String property) {
    if (!BY_PROPERTY.containsKey(property)) {
      throw new IllegalArgumentException("a property without a Spanish title: " + property);
    }
    return BY_PROPERTY.get(property);
  }

  private InstrumentTitles() {}
}
