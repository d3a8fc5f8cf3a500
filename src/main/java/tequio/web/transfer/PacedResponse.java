package tequio.web.transfer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;
import tequio.capacity.Capacity;

/**
 * Response wrapper that enforces the minimum rate of the reader and reserves memory for buffered
 * content until it is written.
 */
public final class PacedResponse extends HttpServletResponseWrapper {

  private static final int PIECE = 8 << 10;

  private final MemoryPool.Lease memory;
  private @Nullable ServletOutputStream out;

  PacedResponse(HttpServletResponse response, MemoryPool.Lease memory) {
    super(response);
    this.memory = memory;
  }

  /**
   * Reserves memory for content that stays in memory while it is written.
   *
   * @return false if other requests hold it
   */
  public boolean covers(long bytes) {
    return memory.covers(bytes - Capacity.UNCOUNTED.amount());
  }

  /** Reserves memory if the response is one of this kind or wraps one; otherwise returns true. */
  public static boolean covers(ServletResponse response, long bytes) {
    var paced = WebUtils.getNativeResponse(response, PacedResponse.class);
    return paced == null || paced.covers(bytes);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    if (out == null) {
      out = new Paced(super.getOutputStream());
    }
    return out;
  }

  private static final class Paced extends ServletOutputStream {

    private final ServletOutputStream out;
    private final Pace pace = new Pace();

    Paced(ServletOutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int single) throws IOException {
      out.write(single);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      for (int at = from; at < from + length; at += PIECE) {
        int begin = at;
        int piece = Math.min(PIECE, from + length - at);
        try {
          var unused =
              pace.measure(() -> {
                out.write(bytes, begin, piece);
                return piece;
              });
        } catch (Pace.TooSlowException slow) {
          throw new ClientAbortException(slow);
        }
      }
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }

    @Override
    public boolean isReady() {
      return out.isReady();
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      out.setWriteListener(listener);
    }
  }
}
