package tequio.web.transfer;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import tequio.capacity.Capacity;
import tequio.web.transfer.FormRefusedException.FormProblem;

/**
 * Reads a form body: memory is reserved as bytes arrive, never as announced, and only while the
 * pool has room.
 */
final class FormBody extends ByteArrayOutputStream {

  private static final int PIECE = 4 << 10;

  /** Bytes read and discarded of a refused body, so that the client sees the response. */
  private static final int DISCARDED = 4 * Capacity.LONG_FORM.count();

  private final FormSize size;
  private final MemoryPool.Lease memory;
  private final Pace pace = new Pace();

  FormBody(FormSize size, MemoryPool.Lease memory) {
    super(PIECE);
    this.size = size;
    this.memory = memory;
  }

  /**
   * Reads the body and returns its fields.
   *
   * @throws FormRefusedException if it exceeds a limit
   */
  Map<String, String[]> read(HttpServletRequest request) throws IOException {
    var in = request.getInputStream();
    try {
      if (request.getContentLengthLong() > size.bytes().amount()) {
        throw discarded(in, FormProblem.TOO_LARGE);
      }
      readAll(in);
    } catch (Pace.TooSlowException slow) {
      throw new FormRefusedException(FormProblem.TOO_SLOW, size.bytes());
    }
    int fields = fields();
    if (fields > size.fields().amount()) {
      throw new FormRefusedException(FormProblem.TOO_MANY_FIELDS, size.fields());
    }
    if (!covers(count, fields)) {
      throw new FormRefusedException(FormProblem.TOO_MANY_FORMS, size.bytes());
    }
    return new FormParser(buf, count).fields();
  }

  private void readAll(InputStream in) throws IOException {
    byte[] piece = new byte[PIECE];
    int read = pace.measure(() -> in.read(piece));
    while (read >= 0) {
      if (count + read > size.bytes().amount()) {
        throw discarded(in, FormProblem.TOO_LARGE);
      }
      if (!covers(count + read, 0)) {
        throw discarded(in, FormProblem.TOO_MANY_FORMS);
      }
      write(piece, 0, read);
      read = pace.measure(() -> in.read(piece));
    }
  }

  /** Estimated heap use of the form in bytes. */
  long cost() {
    return cost(count, fields());
  }

  private boolean covers(long bytes, long fields) {
    return memory.covers(cost(bytes, fields));
  }

  static long cost(long bytes, long fields) {
    long beyond = Math.max(0, bytes - Capacity.UNCOUNTED.amount());
    return beyond * Capacity.FORM_COST.amount() + fields * Capacity.FIELD_COST.amount();
  }

  private FormRefusedException discarded(InputStream in, FormProblem why) throws IOException {
    byte[] piece = new byte[PIECE];
    int discarded = 0;
    int read = pace.measure(() -> in.read(piece));
    while (read >= 0 && discarded < DISCARDED) {
      discarded += read;
      read = pace.measure(() -> in.read(piece));
    }
    return new FormRefusedException(why, size.bytes());
  }

  private int fields() {
    int fields = 1;
    for (int at = 0; at < count; at++) {
      fields += buf[at] == '&' ? 1 : 0;
    }
    return fields;
  }
}
