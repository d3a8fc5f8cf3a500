package tequio.files.bytes;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Byte store in a bucket of an S3-compatible service. */
public record S3Store(S3Client client, String bucket) implements ByteStore {

  /** Uploads even if the object exists, so that its date is renewed and no cleanup deletes it. */
  @Override
  public void keep(StagedUpload aside) throws IOException {
    String key = ByteStore.path(aside.hash());
    ask(() ->
        client.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromFile(aside.path())));
  }

  @Override
  public Optional<InputStream> find(String hash) throws IOException {
    String key = ByteStore.path(hash);
    try {
      return Optional.of(ask(() -> client.getObject(get -> get.bucket(bucket).key(key))));
    } catch (IOException refused) {
      if (refused.getCause() instanceof NoSuchKeyException) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  @Override
  public void remove(String hash) throws IOException {
    String key = ByteStore.path(hash);
    ask(() -> client.deleteObject(delete -> delete.bucket(bucket).key(key)));
  }

  @Override
  public Stream<Kept> all() throws IOException {
    return ask(() ->
        client
            .listObjectsV2Paginator(list -> list.bucket(bucket).prefix("sha256/"))
            .contents()
            .stream()
            .map(S3Store::kept));
  }

  private static Kept kept(S3Object object) {
    String hash = object.key().substring(object.key().lastIndexOf('/') + 1);
    return new Kept(hash, object.size(), object.lastModified());
  }

  @CanIgnoreReturnValue
  private static <T> T ask(Supplier<T> question) throws IOException {
    try {
      return question.get();
    } catch (SdkException refused) {
      throw new IOException(refused.getMessage(), refused);
    }
  }
}
