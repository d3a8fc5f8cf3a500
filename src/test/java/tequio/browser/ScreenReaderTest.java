package tequio.browser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tequio.accounts.caller.Role;
import tequio.testing.TequioDemoTest;

/**
 * What a screen reader is told: the tree that the browser gives to it, page by page. Headings in
 * order, links and controls whose names make sense alone, tables with a name, and what was saved
 * said aloud.
 */
@Tag("browser")
@Tag("whole")
@TequioDemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreenReaderTest {

  static final String TOWN = "/ejemplo/villa-tequio";

  static final Set<String> CONTROLS =
      Set.of("textbox", "combobox", "radio", "checkbox", "button", "spinbutton", "searchbox");

  /** Words that say nothing without what stands around them. */
  static final Set<String> VAGUE = Set.of("aquí", "ver", "más", "leer más", "ver más", "descargar");

  @LocalServerPort int port;
  @Autowired ApplicationContext program;

  private final List<String> faults = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private WorkingSite site;

  @SuppressWarnings("NullAway.Init")
  private Chromium chromium;

  /**
   * What the browser tells of one element.
   *
   * @param about heading level or address; empty for others
   */
  private record Told(String role, String name, String about) {}

  @BeforeAll
  void open() {
    site = new WorkingSite(program);
    chromium = Chromium.open();
  }

  @AfterAll
  void leaveNothing() {
    chromium.close();
    site.leaveNothing();
  }

  @Test
  void public_pages_of_an_exercise_are_told_in_order_and_by_name() {
    read(
        Optional.empty(),
        List.of(
            TOWN,
            TOWN + "/ejercicios",
            exercise(),
            TOWN + "/declaracion",
            TOWN + "/eventos",
            TOWN + "/eventos/1",
            TOWN + "/documentos",
            TOWN + "/problemas",
            TOWN + "/problemas/1",
            TOWN + "/problemas/1/paquete",
            TOWN + "/perfil",
            "/en" + TOWN + "/declaracion"));
    assertThat(faults).isEmpty();
  }

  @Test
  void working_forms_are_told_in_order_and_by_name() {
    read(
        Optional.of(Role.OFFICER),
        List.of(
            "/trabajo",
            "/trabajo/" + WorkingSite.GOVERNMENT + "/ejercicios/nuevo",
            "/trabajo/" + WorkingSite.GOVERNMENT + "/declaracion",
            "/trabajo/" + WorkingSite.GOVERNMENT + "/eventos",
            "/trabajo/" + WorkingSite.GOVERNMENT + "/problemas",
            site.commitment.path() + "/partes/actividades/nuevo",
            site.commitment.path() + "/partes/responsables",
            "/cuenta/avisos"));
    assertThat(faults).isEmpty();
  }

  @Test
  void what_was_saved_or_is_wrong_is_said_aloud() {
    try (var context = reader(Optional.of(Role.OFFICER));
        var page = context.newPage()) {
      page.navigate(at("/cuenta/avisos"));
      page.locator("main button").first().click();
      page.waitForURL("**guardado=1");
      assertThat(tree(context, page)).extracting(Told::role).contains("status");
      page.navigate(at(site.commitment.path() + "/partes/objetivo"));
      page.locator("textarea").fill("Que nadie espere el agua");
      page.locator("form.ask p > button:not([name])").last().click();
      page.waitForURL("**#objetivo");
      assertThat(tree(context, page)).extracting(Told::role).contains("status");
      page.navigate(at("/trabajo/" + WorkingSite.GOVERNMENT + "/ejercicios/nuevo"));
      page.locator("main form button").last().click();
      page.locator(".errors").waitFor();
      assertThat(tree(context, page)).extracting(Told::role).contains("alert");
    }
  }

  private String exercise() {
    var list = new PublicSite(port).get(TOWN + "/ejercicios").body();
    var link = java.util.regex.Pattern.compile("href=\"(" + TOWN + "/ejercicios/[^\"/]+)\"");
    var found = link.matcher(list);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private void read(Optional<Role> role, List<String> paths) {
    try (var context = reader(role);
        var page = context.newPage()) {
      for (var path : paths) {
        page.navigate(at(path));
        check(path, tree(context, page));
      }
    }
  }

  private BrowserContext reader(Optional<Role> role) {
    return site.as(role, chromium, Chromium.reader(PublicPagesTest.DESK), port);
  }

  private String at(String path) {
    return "http://localhost:" + port + path;
  }

  private void check(String path, List<Told> told) {
    headings(path, told);
    for (var one : told) {
      boolean named = !one.name().isBlank();
      boolean used = CONTROLS.contains(one.role()) || one.role().equals("link");
      if (!named && used) {
        faults.add(path + ": " + one.role() + " without a name");
      }
      if (!named && one.role().equals("table")) {
        faults.add(path + ": a table without a caption");
      }
      if (used && VAGUE.contains(one.name().toLowerCase(java.util.Locale.ROOT).strip())) {
        faults.add(path + ": " + one.role() + " «" + one.name() + "» says nothing alone");
      }
    }
    told.stream()
        .filter(it -> it.role().equals("link"))
        .collect(groupingBy(Told::name, mapping(it -> plain(it.about()), toSet())))
        .forEach((name, targets) -> {
          if (targets.size() > 1) {
            faults.add(path + ": «" + name + "» leads to " + targets);
          }
        });
    told.stream()
        .filter(it -> it.role().equals("button"))
        .collect(groupingBy(Told::name))
        .forEach((name, all) -> {
          if (all.size() > 1) {
            faults.add(path + ": " + all.size() + " buttons «" + name + "»");
          }
        });
  }

  private void headings(String path, List<Told> told) {
    int before = 0;
    for (var one : told.stream().filter(it -> it.role().equals("heading")).toList()) {
      int level = Integer.parseInt(one.about());
      if (level > before + 1 || one.name().isBlank()) {
        faults.add(path + ": heading " + level + " «" + one.name() + "» after " + before);
      }
      before = level;
    }
    if (told.stream().filter(it -> it.role().equals("heading") && it.about().equals("1")).count()
        != 1) {
      faults.add(path + ": not one first heading");
    }
  }

  private static String plain(String address) {
    return address.replaceFirst("#.*", "");
  }

  /** Everything that is told, in the order of the page. */
  private static List<Told> tree(BrowserContext context, Page page) {
    var session = context.newCDPSession(page);
    var nodes = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
    session.detach();
    return StreamSupport.stream(nodes.spliterator(), false)
        .map(it -> it.getAsJsonObject())
        .filter(it -> !it.get("ignored").getAsBoolean())
        .map(ScreenReaderTest::told)
        .toList();
  }

  private static Told told(JsonObject node) {
    return new Told(
        value(node, "role"), value(node, "name"), property(node, "level", "url").orElse(""));
  }

  private static String value(JsonObject node, String of) {
    return node.has(of) && node.getAsJsonObject(of).has("value")
        ? node.getAsJsonObject(of).get("value").getAsString()
        : "";
  }

  private static Optional<String> property(JsonObject node, String... names) {
    var all = node.getAsJsonArray("properties");
    return all == null
        ? Optional.empty()
        : StreamSupport.stream(all.spliterator(), false)
            .map(it -> it.getAsJsonObject())
            .filter(it -> Stream.of(names).anyMatch(it.get("name").getAsString()::equals))
            .map(it -> value(it, "value"))
            .findFirst();
  }
}
