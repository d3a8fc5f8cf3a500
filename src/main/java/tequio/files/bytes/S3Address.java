package tequio.files.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import tequio.settings.StartupException;

/** Address of a bucket in one setting: {@code https://key:secret@host/bucket?region=…}. */
record S3Address(URI endpoint, String key, String secret, String bucket, String region) {

  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<scheme>https?)://(?<key>[^:@/]+):(?<secret>[^:@/]+)@(?<host>[^@/?]+)"
              + "/(?<bucket>[^/?]+)/?(\\?region=(?<region>[a-z0-9-]+))?");

  static S3Address parse(String setting) {
    var parts = SHAPE.matcher(setting);
    if (!parts.matches()) {
      throw new StartupException("files.stop.s3-address", setting.replaceFirst("//.*@", "//…@"));
    }
    String region = parts.group("region");
    return new S3Address(
        URI.create(parts.group("scheme") + "://" + parts.group("host")),
        decoded(parts.group("key")),
        decoded(parts.group("secret")),
        parts.group("bucket"),
        region == null ? "us-east-1" : region);
  }

  /**
   * Opens a client without the optional checksums of newer S3, which compatible services may not
   * support.
   */
  S3Store open() {
    var client =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .endpointOverride(endpoint)
            .forcePathStyle(true)
            .region(Region.of(region))
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
            .build();
    return new S3Store(client, bucket);
  }

  /** Omits key and secret, because this may be logged. */
  @Override
  public String toString() {
    return endpoint + "/" + bucket;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }
}
