package tequio.mail.delivery;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate that only the test trusts, for the name it is given. */
record OwnCertificate(SSLContext server, SSLContext client) {

  private static final String PASSWORD = "only-for-tests";

  static OwnCertificate of(String name, Path folder) throws Exception {
    var file = Files.createTempDirectory(folder, "key").resolve(name + ".p12");
    var keytool =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-alias",
            "it",
            "-keyalg",
            "EC",
            "-dname",
            "CN=" + name,
            "-ext",
            "SAN=dns:" + name,
            "-keystore",
            file.toString(),
            "-storepass",
            PASSWORD);
    var made = new ProcessBuilder(keytool).redirectErrorStream(true).start();
    made.getInputStream().readAllBytes();
    if (made.waitFor() != 0) {
      throw new IllegalStateException("keytool");
    }
    var store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return of(store);
  }

  private static OwnCertificate of(KeyStore store) throws Exception {
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD.toCharArray());
    var server = SSLContext.getInstance("TLS");
    server.init(keys.getKeyManagers(), null, null);
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("it", store.getCertificate("it"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var client = SSLContext.getInstance("TLS");
    client.init(null, trust.getTrustManagers(), null);
    return new OwnCertificate(server, client);
  }
}
