package tequio.data.file;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * File of the dataset cache: its place and, once complete, its measures. It can be read from the
 * start while it is being written.
 */
public final class CachedFile {

  private static final long LOOK_AGAIN = 50;

  private final Path path;
  private final boolean compressed;
  private final CompletableFuture<FileStats> whole = new CompletableFuture<>();

  CachedFile(Path path, boolean compressed) {
    this.path = path;
    this.compressed = compressed;
  }

  public Path path() {
    return path;
  }

  public boolean compressed() {
    return compressed;
  }

  void finish(FileStats measure) {
    whole.complete(measure);
  }

  void fail(Throwable why) {
    whole.completeExceptionally(why);
  }

  boolean failed() {
    return whole.isCompletedExceptionally();
  }

  /** Waits until the file is complete and returns its measures. */
  @CanIgnoreReturnValue
  public FileStats measure() {
    try {
      return whole.join();
    } catch (CompletionException failed) {
      throw unmade(failed);
    }
  }

  /** Returns the measures if the file is complete within the given time. */
  @CanIgnoreReturnValue
  public Optional<FileStats> measure(Duration patience) {
    try {
      return Optional.of(whole.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException grows) {
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw unmade(failed);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static RuntimeException unmade(Exception failed) {
    return failed.getCause() instanceof RuntimeException told
        ? told
        : new IllegalStateException(failed);
  }

  /** Opens the stored bytes; while the file is being written, reading waits for further bytes. */
  public InputStream read() throws IOException {
    return new Following(Files.newInputStream(path));
  }

  private final class Following extends InputStream {

    private final InputStream file;

    Following(InputStream file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      while (true) {
        boolean done = whole.isDone();
        int read = file.read(into, from, most);
        if (read >= 0) {
          return read;
        }
        if (done) {
          requireWhole();
          return -1;
        }
        measure(Duration.ofMillis(LOOK_AGAIN));
        if (Thread.currentThread().isInterrupted()) {
          throw new IOException("nobody waits for " + path);
        }
      }
    }

    /** Throws if writing failed, so that a truncated file is not taken for a complete one. */
    private void requireWhole() throws IOException {
      if (failed()) {
        throw new IOException("not made to its end: " + path);
      }
    }

    @Override
    public void close() {
      try {
        file.close();
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
  }
}
