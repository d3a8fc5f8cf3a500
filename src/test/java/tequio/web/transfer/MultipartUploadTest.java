package tequio.web.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import tequio.capacity.Capacity;

/** The fields before a file are read, the file byte by byte, and whatever is cut off is told. */
class MultipartUploadTest {

  static final String HEAD =
      "--b\r\nContent-Disposition: form-data; name=\"uno\"\r\n\r\n1\r\n"
          + "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"a.pdf\"\r\n\r\n";

  static final byte[] PDF = "%PDF-".getBytes(ISO_8859_1);
  static final String END = "\r\n--b--\r\n";

  @Test
  void any_bytes_arrive_as_they_were_sent() throws IOException {
    var random = new Random(20261130);
    for (int round = 0; round < 300; round++) {
      var file = bytes(random);
      var upload = begin(request(HEAD, file, "\r\n--b--\r\n"));

      assertThat(upload.fields().get("uno")).containsExactly("1");
      assertThat(upload.file().orElseThrow().name()).isEqualTo("a.pdf");
      assertThat(upload.file().orElseThrow().content().readAllBytes())
          .as("round " + round)
          .isEqualTo(file);
    }
  }

  /** Many are made of the letters of the delimiter, which is then nearly met. */
  private static byte[] bytes(Random random) {
    var file = new byte[random.nextInt(200)];
    var letters = "\r\n-b".getBytes(ISO_8859_1);
    for (int i = 0; i < file.length; i++) {
      file[i] = random.nextBoolean() ? letters[random.nextInt(4)] : (byte) random.nextInt(256);
    }
    var met = new String(file, ISO_8859_1).indexOf("\r\n--b");
    return met < 0 ? file : Arrays.copyOf(file, met);
  }

  @Test
  void a_file_that_is_cut_off_is_told() throws IOException {
    var upload = begin(request(HEAD, new byte[] {1, 2, 3}, "\r\n--"));

    assertThatThrownBy(() -> upload.file().orElseThrow().content().readAllBytes())
        .isInstanceOf(EOFException.class);
  }

  @Test
  void a_form_in_which_no_file_was_chosen_has_none() throws IOException {
    var head = HEAD.replace("a.pdf", "");
    assertThat(begin(request(head, new byte[0], "\r\n--b--\r\n")).file()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--c\r\n",
        "--b\r\n\r\n",
        "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
        "--b\r\nContent-Disposition: form-data; name=\"uno\"\r\n\r\n"
      })
  void what_is_no_such_form_is_refused(String body) {
    assertThatThrownBy(() -> begin(request(body, new byte[0], "")))
        .isInstanceOf(FormRefusedException.class);
  }

  @Test
  void a_head_has_its_bounds() {
    var longLine = "--b\r\nContent-Disposition: " + "x".repeat(5_000);
    var field = "--b\r\nContent-Disposition: form-data; name=\"uno\"\r\n\r\n";
    var longField = field + "x".repeat(Capacity.LONG_FORM.count() + 1);
    var many = (field + "x\r\n").repeat(Capacity.LONG_FORM_FIELDS.count() + 1);

    for (var body : new String[] {longLine, longField, many}) {
      assertThatThrownBy(() -> begin(request(body, new byte[0], "\r\n--b--")))
          .isInstanceOf(FormRefusedException.class);
    }
  }

  @Test
  void a_form_with_all_that_was_typed_arrives_before_its_file() throws IOException {
    var field = "--b\r\nContent-Disposition: form-data; name=\"uno\"\r\n\r\n";
    var upload = begin(request((field + "x".repeat(2_000) + "\r\n").repeat(30) + HEAD, PDF, END));

    assertThat(upload.fields().get("uno")).hasSize(31);
    assertThat(upload.file().orElseThrow().content().readAllBytes()).isEqualTo(PDF);
  }

  private static MultipartUpload begin(HttpServletRequest request) throws IOException {
    return MultipartUpload.begin(request, new MemoryPool(Capacity.LONG_FORM_MEMORY).open());
  }

  private static MockHttpServletRequest request(String head, byte[] file, String end)
      throws IOException {
    var body = new ByteArrayOutputStream();
    body.write(head.getBytes(ISO_8859_1));
    body.write(file);
    body.write(end.getBytes(ISO_8859_1));
    var request = new MockHttpServletRequest("POST", "/trabajo/06010/archivos");
    request.setContentType("multipart/form-data; boundary=b");
    request.setContent(body.toByteArray());
    return request;
  }
}
