package tequio.bench.nation;

import java.util.List;
import java.util.Random;

/** Vocabulary of generated plans. */
final class Words {

  static final List<String> TOPICS =
      List.of(
          "agua potable",
          "recolección de basura",
          "alumbrado público",
          "obra pública",
          "compras y contratos",
          "presupuesto participativo",
          "seguridad en las colonias",
          "parques y jardines",
          "mercados municipales",
          "transporte público",
          "casas de salud",
          "escuelas dignas",
          "trámites y licencias",
          "protección civil",
          "catastro y predial",
          "casas de cultura",
          "igualdad entre mujeres y hombres",
          "empleo para jóvenes",
          "caminos rurales",
          "cuidado del bosque");

  static final List<String> EFFORTS =
      List.of("Transparentar", "Mejorar", "Vigilar", "Planear con la gente", "Abrir los datos de");

  static final List<String> OFFICES =
      List.of(
          "Dirección de Obras Públicas",
          "Tesorería Municipal",
          "Unidad de Transparencia",
          "Dirección de Desarrollo Social",
          "Dirección de Servicios Públicos",
          "Secretaría del Ayuntamiento",
          "Contraloría Municipal",
          "Instituto de la Mujer",
          "Dirección de Ecología",
          "Coordinación de Protección Civil");

  static final List<String> PARTIES =
      List.of(
          "Observatorio Ciudadano Inventado",
          "Red de Vecinas por el Agua",
          "Colegio de Ingenieras del Valle",
          "Universidad Inventada",
          "Cámara de Comercio Inventada",
          "Colectivo Ruta Segura",
          "Fundación Datos para Todos",
          "Comité de Padres de Familia");

  static final List<String> STEPS =
      List.of(
          "Levantar",
          "Publicar",
          "Revisar con la comunidad",
          "Actualizar",
          "Difundir",
          "Evaluar",
          "Presentar al cabildo",
          "Corregir");

  static final List<String> PRODUCTS =
      List.of(
          "un padrón de beneficiarios",
          "un mapa en datos abiertos",
          "un calendario por colonia",
          "una bitácora pública",
          "un reglamento en lenguaje claro",
          "un informe trimestral",
          "un tablero de indicadores",
          "un protocolo de atención",
          "una guía ciudadana",
          "un registro de solicitudes",
          "un convenio de colaboración",
          "una consulta pública");

  private static final List<String> NAMES =
      List.of("María", "José", "Guadalupe", "Juan", "Lucía", "Miguel", "Rosa", "Pedro");

  private static final List<String> SURNAMES =
      List.of("Hernández", "García", "Martínez", "López", "Pérez", "Ramírez", "Cruz", "Flores");

  static String of(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }

  static String person(Random random) {
    return of(NAMES, random) + " " + of(SURNAMES, random) + " " + of(SURNAMES, random);
  }

  private Words() {}
}
