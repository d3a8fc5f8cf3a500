package tequio.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
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
import tequio.testing.TequioDemoTest;

/** Every document of the program as PDF and Word, judged by readers that are not ours. */
@TequioDemoTest
class DocumentsTest {

  @Autowired MockMvc mvc;

  @ParameterizedTest
  @ValueSource(strings = {"%plan%", "%commitment%", "/en%plan%", "/en%commitment%"})
  void a_pdf_is_accessible_and_archivable(String which) throws Exception {
    var pdf = download(address(which), "pdf").getContentAsByteArray();
    for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
      assertThat(faults(pdf, flavour)).as(flavour.toString()).isEmpty();
    }
  }

  @Test
  void the_pdf_of_a_plan_holds_its_data() throws Exception {
    try (var pdf = Loader.loadPDF(download(address("%plan%"), "pdf").getContentAsByteArray())) {
      var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).hasSize(1);
      var json = files.values().iterator().next().getEmbeddedFile().toByteArray();
      assertThat(new String(json, java.nio.charset.StandardCharsets.UTF_8))
          .contains("\"format\" : \"tequio.plan\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%plan%", "%commitment%"})
  void a_word_file_has_the_headings_and_tables_of_the_page(String which) throws Exception {
    var address = address(which);
    var file = download(address, "docx").getContentAsByteArray();
    var page = Jsoup.parse(html(address)).select("main");
    page.select(".screen, nav, form").remove();
    try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
      var headings =
          word.getParagraphs().stream()
              .filter(it -> it.getStyle() != null && it.getStyle().startsWith("Heading"))
              .map(it -> it.getText().strip().replaceAll("\\s+", " "))
              .toList();
      assertThat(headings).containsAll(page.select("h1, h2, h3").eachText());
      assertThat(word.getTables()).hasSize(page.select("table").size());
    }
  }

  @Test
  void an_unknown_format_shows_the_page() throws Exception {
    var address = address("%plan%");
    mvc.perform(get(address).param("formato", "odt"))
        .andExpect(status().isOk())
        .andExpect(it -> assertThat(it.getResponse().getContentType()).startsWith("text/html"));
  }

  private MockHttpServletResponse download(String address, String format) throws Exception {
    return mvc.perform(get(address).param("formato", format))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse();
  }

  private String html(String address) throws Exception {
    return mvc.perform(get(address)).andReturn().getResponse().getContentAsString();
  }

  /** Addresses as the home page of the fictional municipality links to them. */
  private String address(String which) throws Exception {
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
