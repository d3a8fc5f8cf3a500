package tequio.assessment.ranking.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tequio.accounts.caller.Role;
import tequio.accounts.role.Grant;
import tequio.accounts.session.SignedInPeople;
import tequio.accounts.signin.Visitor;
import tequio.kernel.GovernmentKey;
import tequio.territory.Gazetteer;
import tequio.territory.Government;
import tequio.testing.TequioTest;

/** A researcher brings a ranking of the 125 municipalities of a state, with gaps. */
@TequioTest
@Transactional
class RankingUploadTest {

  static final String NEW = "/trabajo/15/clasificaciones/nueva";

  @Autowired MockMvc web;
  @Autowired ApplicationContext program;
  @Autowired Gazetteer gazetteer;

  @Test
  void what_is_wrong_is_told_in_its_cell_and_nothing_is_published_before_it_is_confirmed()
      throws Exception {
    var researcher = researcher();
    var wrong = "clave;puntaje\n15001;85,5 %\n15002;mucho\n15001;7\n14039;50\n99999;1";

    var told = send(researcher, wrong, "guardar");
    assertThat(told)
        .contains("B3", "«mucho» no es un número", "A4", "ya está en la celda A2")
        .contains("A5", "Usted no evalúa al municipio «14039»", "A6", "«99999» no es la clave");
    assertThat(new Visitor(web).look("/clasificaciones/mexiquenses/2026").getStatus())
        .isEqualTo(404);

    var good = table();
    assertThat(send(researcher, good, "revisar"))
        .contains("Municipios: 125; sin dato: 13", "Publicar esta edición");
    assertThat(new Visitor(web).look("/clasificaciones/mexiquenses/2026").getStatus())
        .isEqualTo(404);

    send(researcher, good, "guardar");
    assertThat(new Visitor(web).words("/clasificaciones/mexiquenses/2026"))
        .contains("125 gobiernos", "Universidad", "Sin dato", "85.5");
    assertThat(send(researcher, good, "guardar")).contains("Esa edición ya existe y no cambia");
  }

  @Test
  void a_code_that_somebody_else_uses_is_theirs() throws Exception {
    send(researcher(), table(), "guardar");
    var other = with(Grant.of(Role.AUTHORITY, new GovernmentKey("14039"), SignedInPeople.from()));
    var form = "/trabajo/14039/clasificaciones/nueva";

    var sent =
        other.send(
            form,
            form,
            "titulo",
            "Otra",
            "autor",
            "Otros",
            "clave",
            "mexiquenses",
            "edicion",
            "2027",
            "maximo",
            "100",
            "instrumento",
            "aidh-2016",
            "tabla",
            "clave,puntaje\n14039,5",
            "hacer",
            "guardar");

    assertThat(sent.getContentAsString(UTF_8))
        .contains("la clave es de una clasificación de otros");
  }

  @Test
  void only_whoever_evaluates_from_outside_brings_one() throws Exception {
    var officer = with(Grant.of(Role.OFFICER, new GovernmentKey("15106"), SignedInPeople.from()));

    assertThat(officer.look("/trabajo/15106/clasificaciones/nueva").getStatus()).isEqualTo(403);
  }

  @Test
  void a_researcher_ranks_any_municipality_and_reaches_nothing_of_them() throws Exception {
    var researcher =
        with(Grant.of(Role.RESEARCHER, GovernmentKey.FEDERATION, SignedInPeople.from()));
    assertThat(researcher.words("/trabajo")).contains("/trabajo/00/clasificaciones/nueva");
    assertThat(researcher.words("/trabajo/00/clasificaciones/nueva"))
        .doesNotContain("\"/trabajo/00\"", "\"/trabajo/00/diagnosticos\"");

    var told = send(researcher, "/trabajo/00/clasificaciones/nueva", table(), "guardar");

    assertThat(told).isEmpty();
    assertThat(new Visitor(web).words("/clasificaciones/mexiquenses/2026"))
        .contains("125 gobiernos", "Universidad");
    for (var path : List.of("/trabajo/00", "/trabajo/00/diagnosticos/nuevo")) {
      assertThat(researcher.look(path).getStatus()).as(path).isEqualTo(403);
    }
    for (var path : List.of("/trabajo/15", "/trabajo/15001", "/trabajo/15/clasificaciones/nueva")) {
      assertThat(researcher.look(path).getStatus()).as(path).isEqualTo(404);
    }
  }

  @Test
  void a_researcher_of_one_municipality_ranks_no_other() throws Exception {
    var key = new GovernmentKey("15106");
    var researcher = with(Grant.of(Role.RESEARCHER, key, SignedInPeople.from()));

    assertThat(send(researcher, "/trabajo/15106/clasificaciones/nueva", table(), "guardar"))
        .contains("Usted no evalúa al municipio «15001»");
  }

  private static String send(Visitor who, String table, String act) throws Exception {
    return send(who, NEW, table, act);
  }

  private static String send(Visitor who, String form, String table, String act) throws Exception {
    return who.send(
            form,
            form,
            "titulo",
            "Apertura mexiquense",
            "autor",
            "Universidad",
            "clave",
            "mexiquenses",
            "edicion",
            "2026",
            "maximo",
            "100",
            "instrumento",
            "aidh-2016",
            "tabla",
            table,
            "hacer",
            act)
        .getContentAsString(UTF_8);
  }

  /** As a spreadsheet is copied: a title, decimal commas, percent signs, gaps. */
  private String table() {
    var keys =
        gazetteer.listMunicipalities(new GovernmentKey("15")).stream()
            .map(Government::key)
            .sorted()
            .toList();
    return keys.stream()
        .map(it -> it + "\t" + (Integer.parseInt(it.value()) % 10 == 3 ? "s/d" : "85,5 %"))
        .collect(
            Collectors.joining(
                "\n", "Apertura, 2026; versión final\t\nCVEGEO\tCalificación\n", "\n"));
  }

  private Visitor researcher() {
    return with(Grant.ofState(Role.AUTHORITY, new GovernmentKey("15"), SignedInPeople.from()));
  }

  private Visitor with(Grant grant) {
    return new Visitor(web, new SignedInPeople(program).with(grant).asCookie());
  }
}
