package tequio.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import tequio.kernel.SubjectReference;
import tequio.publishing.kind.KindRegistry;
import tequio.publishing.version.Documents;
import tequio.territory.Gazetteer;
import tequio.testing.TequioDemoTest;

/** Every document of the program as PDF and Word, judged by readers that are not ours. */
@Tag("any-database")
@TequioDemoTest
class DocumentsTest {

  @Autowired MockMvc mvc;
  @Autowired KindRegistry kinds;
  @Autowired Documents documents;
  @Autowired Gazetteer gazetteer;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%plan%",
        "%commitment%",
        "/en%plan%",
        "/en%commitment%",
        "/ejemplo/villa-tequio/problemas/1/paquete"
      })
  void a_pdf_is_accessible_and_archivable(String which) throws Exception {
    var pdf = download(address(which), "pdf").getContentAsByteArray();
    for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      assertThat(faults(pdf, flavour)).as(flavour.toString()).isEmpty();
    }
  }

  /** Each kind has at least one in the demonstration, see EveryKindTest. */
  @Test
  void the_pdf_of_each_document_is_accessible_and_archivable() throws Exception {
    for (var address : engineDocuments()) {
      var pdf = download(address, "pdf").getContentAsByteArray();
      for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
        assertThat(faults(pdf, flavour)).as(address + " " + flavour).isEmpty();
      }
    }
  }

  @Test
  void the_word_file_of_each_document_has_its_headings_and_tables() throws Exception {
    for (var address : engineDocuments()) {
      compareWord(address);
    }
  }

  @Test
  void the_pdf_of_a_document_holds_the_file_that_would_publish_it() throws Exception {
    var pdf = download("/ejemplo/villa-tequio/secretariado/reglas", "pdf").getContentAsByteArray();
    assertThat(embedded(pdf)).contains("\"kind\" : \"secretariat-rules\"");
  }

  @Test
  void the_pdf_of_a_plan_holds_its_data() throws Exception {
    var pdf = download(address("%plan%"), "pdf").getContentAsByteArray();
    assertThat(embedded(pdf)).contains("\"format\" : \"tequio.plan\"");
  }

  private static String embedded(byte[] file) throws IOException {
    try (var pdf = Loader.loadPDF(file)) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).hasSize(1);
      var json = files.values().iterator().next().getEmbeddedFile().toByteArray();
      return new String(json, UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%plan%", "%commitment%"})
  void a_word_file_has_the_headings_and_tables_of_the_page(String which) throws Exception {
    compareWord(address(which));
  }

  private void compareWord(String address) throws Exception {
    var file = download(address, "docx").getContentAsByteArray();
    var page = Jsoup.parse(html(address)).select("main");
    page.select(".screen, nav, form").remove();
    try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
      var headings =
          word.getParagraphs().stream()
              .filter(it -> it.getStyle() != null && it.getStyle().startsWith("Heading"))
              .map(it -> it.getText().strip().replaceAll("\\s+", " "))
              .toList();
      assertThat(headings).as(address).containsAll(page.select("h1, h2, h3").eachText());
      assertThat(word.getTables()).as(address).hasSize(page.select("table").size());
    }
  }

  @Test
  void a_pdf_draws_the_pictures_of_its_page_and_says_what_they_show() throws Exception {
    var address = address("%commitment%");
    var drawn = Jsoup.parse(html(address)).select("main svg[aria-label]").eachAttr("aria-label");
    try (var pdf = Loader.loadPDF(download(address, "pdf").getContentAsByteArray())) {
      var said = new ArrayList<String>();
      figures(pdf.getDocumentCatalog().getStructureTreeRoot(), said);
      assertThat(said).containsAll(drawn).noneMatch(String::isBlank);
      assertThat(said).anyMatch(it -> it.contains("/bitacora/"));
      assertThat(said).anyMatch(it -> it.endsWith(address));
      for (var page : pdf.getPages()) {
        for (var name : page.getResources().getXObjectNames()) {
          assertThat(page.getResources().isImageXObject(name)).as("drawn as lines").isFalse();
        }
      }
    }
  }

  private static void figures(PDStructureNode node, List<String> said) {
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          said.add(String.valueOf(element.getAlternateDescription()));
        }
        figures(element, said);
      }
    }
  }

  @Test
  void a_word_file_holds_the_pictures_of_its_page_and_says_what_they_show() throws Exception {
    var address = address("%commitment%");
    var drawn = Jsoup.parse(html(address)).select("main svg[aria-label]").eachAttr("aria-label");
    var file = download(address, "docx").getContentAsByteArray();
    try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
      var said = descriptions(word);
      assertThat(said).containsAll(drawn).noneMatch(String::isBlank);
      assertThat(word.getAllPictures()).isNotEmpty();
    }
  }

  private static List<String> descriptions(XWPFDocument word) {
    return Jsoup.parse(word.getDocument().xmlText(), Parser.xmlParser())
        .select("wp|docPr")
        .eachAttr("descr");
  }

  @Test
  void the_sheet_of_adhesions_carries_its_codes() throws Exception {
    var sheet = "/ejemplo/villa-tequio/declaracion/hoja";
    try (var pdf = Loader.loadPDF(download(sheet, "pdf").getContentAsByteArray())) {
      var said = new ArrayList<String>();
      figures(pdf.getDocumentCatalog().getStructureTreeRoot(), said);
      assertThat(said).anyMatch(it -> it.endsWith("/declaracion/adherirse"));
      assertThat(said).anyMatch(it -> it.endsWith(sheet));
      assertThat(said).anyMatch(it -> it.contains("/bitacora/"));
    }
  }

  @Test
  void an_unknown_format_shows_the_page() throws Exception {
    var address = address("%plan%");
    mvc.perform(get(address).param("formato", "odt"))
        .andExpect(status().isOk())
        .andExpect(it -> assertThat(it.getResponse().getContentType()).startsWith("text/html"));
  }

  /** Every document of the demonstration that the engine keeps, and pages that features draw. */
  private List<String> engineDocuments() {
    return Stream.concat(
            documents.changes("").stream().flatMap(it -> address(it.document()).stream()),
            Stream.of(
                "/ejemplo/villa-tequio/perfil",
                "/ejemplo/villa-tequio/declaracion/hoja",
                "/metodologias/cimtra",
                "/en/metodologias/cimtra"))
        .toList();
  }

  private Optional<String> address(SubjectReference document) {
    return kinds
        .findDocument(document.kind())
        .map(it -> gazetteer.get(document.government()).path() + it.address().path(document.code()))
        .filter(it -> document.government().isFictional() && !it.contains("/metodologias/"));
  }

  /** Each by another reader: one alone may not ask for so many. */
  private MockHttpServletResponse download(String address, String format) throws Exception {
    var reader = "192.0.2." + Math.floorMod((address + format).hashCode(), 250);
    return mvc.perform(
            get(address)
                .param("formato", format)
                .with(it -> {
                  it.setRemoteAddr(reader);
                  return it;
                }))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse();
  }

  private String html(String address) throws Exception {
    return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
  }

  /** Addresses as the home page of the fictional municipality links to them. */
  private String address(String which) throws Exception {
    if (!which.contains("%")) {
      return which;
    }
    var english = which.startsWith("/en") ? "/en" : "";
    var board = Jsoup.parse(html(english + "/ejemplo/villa-tequio"));
    var link = which.endsWith("%plan%") ? "a[href*=/plan/]" : "a[href~=/compromisos/[0-9]+$]";
    return board.select(link).attr("href");
  }

  private static TreeSet<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    var faults = new TreeSet<String>();
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      for (var assertion : validator.validate(parser).getTestAssertions()) {
        if (assertion.getStatus() == Status.FAILED) {
          faults.add(assertion.getRuleId().getClause() + " " + assertion.getMessage());
        }
      }
    }
    return faults;
  }
}
