package tequio.web.transfer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import tequio.capacity.Capacity;
import tequio.web.transfer.FormRefusedException.FormProblem;

/**
 * Form with one file as its last part (multipart/form-data, RFC 7578): the fields before it are
 * read, the file is left in the stream.
 */
record MultipartUpload(Map<String, String[]> fields, Optional<UploadedFile> file) {

  private static final FormSize SIZE = FormSize.LONG;
  private static final int LONGEST_LINE = 1_000;

  private static final Pattern TYPE =
      Pattern.compile(
          "(?i)multipart/form-data\\s*;\\s*boundary=\"?([\\w'()+,./:=?-]{1,70})\"?\\s*");
  private static final Pattern NAME =
      Pattern.compile("(?i)content-disposition:\\s*form-data;.*?\\bname=\"([^\"]{1,100})\".*");
  private static final Pattern FILE_NAME = Pattern.compile("(?i).*;\\s*filename=\"([^\"]*)\".*");

  private record Head(String name, Optional<String> file) {}

  static boolean is(HttpServletRequest request) {
    return TYPE.matcher(Objects.requireNonNullElse(request.getContentType(), "")).matches();
  }

  /**
   * Reads up to the first byte of the file.
   *
   * @param memory reserved for the fields, which have the limits of a long form
   */
  static MultipartUpload begin(HttpServletRequest request, MemoryPool.Lease memory)
      throws IOException {
    var type = TYPE.matcher(Objects.requireNonNullElse(request.getContentType(), ""));
    if (!type.matches()) {
      throw unreadable();
    }
    var paced = new PacedFields(request.getInputStream());
    var in = new BufferedInputStream(paced, 64 << 10);
    var opening = "--" + type.group(1);
    try {
      if (!line(in).equals(opening)) {
        throw unreadable();
      }
      return read(in, ("\r\n" + opening).getBytes(ISO_8859_1), memory);
    } catch (EOFException cut) {
      throw unreadable();
    } catch (Pace.TooSlowException slow) {
      throw new FormRefusedException(FormProblem.TOO_SLOW, SIZE.bytes());
    } finally {
      paced.unpaced();
    }
  }

  private static MultipartUpload read(InputStream in, byte[] delimiter, MemoryPool.Lease memory)
      throws IOException {
    var fields = new LinkedHashMap<String, String[]>();
    long bytes = 0;
    for (int count = 1; count <= SIZE.fields().amount(); count++) {
      var head = head(in);
      var part = new PartStream(in, delimiter);
      if (head.file().isPresent()) {
        return new MultipartUpload(
            fields, head.file().filter(it -> !it.isEmpty()).map(it -> new UploadedFile(it, part)));
      }
      byte[] value = part.readNBytes(SIZE.bytes().count() + 1);
      bytes += head.name().length() + value.length;
      check(bytes, count, memory);
      var values = new String[] {new String(value, UTF_8)};
      fields.merge(head.name(), values, FormParser::joined);
      if (line(in).equals("--")) {
        return new MultipartUpload(fields, Optional.empty());
      }
    }
    throw new FormRefusedException(FormProblem.TOO_MANY_FIELDS, SIZE.fields());
  }

  private static void check(long bytes, long fields, MemoryPool.Lease memory) {
    if (bytes > SIZE.bytes().amount()) {
      throw new FormRefusedException(FormProblem.TOO_LARGE, SIZE.bytes());
    }
    if (!memory.covers(FormBody.cost(bytes, fields))) {
      throw new FormRefusedException(FormProblem.TOO_MANY_FORMS, SIZE.bytes());
    }
  }

  private static Head head(InputStream in) throws IOException {
    var name = "";
    Optional<String> file = Optional.empty();
    for (var line = line(in); !line.isEmpty(); line = line(in)) {
      var named = NAME.matcher(line);
      if (named.matches()) {
        name = named.group(1);
        var filed = FILE_NAME.matcher(line);
        file = filed.matches() ? Optional.of(filed.group(1)) : Optional.empty();
      }
    }
    if (name.isEmpty()) {
      throw unreadable();
    }
    return new Head(name, file);
  }

  private static String line(InputStream in) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0 || line.size() > LONGEST_LINE) {
        throw unreadable();
      }
      line.write(read);
    }
    var words = line.toString(UTF_8);
    return words.endsWith("\r") ? words.substring(0, words.length() - 1) : words;
  }

  private static FormRefusedException unreadable() {
    return new FormRefusedException(FormProblem.UNREADABLE, Capacity.LONG_FORM);
  }
}
