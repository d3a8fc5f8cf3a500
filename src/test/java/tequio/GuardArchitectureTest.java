package tequio;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ObjectInputStream;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;
import tequio.files.bytes.S3Store;

/** What a guard would ask of every new class: where it calls out, what it runs, what it reads. */
@AnalyzeClasses(
    packages = {"tequio", "gg.jte.generated"},
    importOptions = DoNotIncludeTests.class)
class GuardArchitectureTest {

  /** Where an address comes from whoever operates, types a command, or measures; never a page. */
  private static final String[] TOLD_BY_WHO_OPERATES = {
    "tequio.bench..", "tequio.commands..", "tequio.ledger.log..", "tequio.ledger.verify.."
  };

  /** D21: an address that somebody typed is asked by the client that reaches nothing private. */
  @ArchTest
  static final ArchRule only_the_outgoing_client_opens_connections =
      noClasses()
          .that()
          .resideOutsideOfPackages(TOLD_BY_WHO_OPERATES)
          .and()
          .resideOutsideOfPackage("tequio.httpclient..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.net.http..",
                      "javax.net.ssl..",
                      "org.springframework.web.client..",
                      "org.springframework.web.reactive.function.client..",
                      "org.apache.http..",
                      "org.apache.hc..",
                      "okhttp3..")
                  .or(assignableTo(Socket.class))
                  .or(assignableTo(SocketChannel.class))
                  .or(assignableTo(URLConnection.class)))
          .orShould()
          .callMethod(URL.class, "openStream")
          .orShould()
          .callMethod(URL.class, "openConnection");

  /** The store of files is configuration, and nothing else speaks to it. */
  @ArchTest
  static final ArchRule only_the_store_of_files_speaks_to_one =
      noClasses()
          .that()
          .resideOutsideOfPackage(S3Store.class.getPackageName())
          .should()
          .dependOnClassesThat(resideInAnyPackage("io.minio..", "software.amazon.."));

  /** ASVS 1.2.5: PostgreSQL and this program itself are started, with words that the code holds. */
  @ArchTest
  static final ArchRule nothing_that_people_send_becomes_a_command =
      noClasses()
          .that()
          .resideOutsideOfPackages("tequio.database.embedded..", "tequio.commands..")
          .and()
          .resideOutsideOfPackage("tequio.bench..")
          .should()
          .dependOnClassesThat(assignableTo(ProcessBuilder.class))
          .orShould()
          .callMethod(Runtime.class, "exec", String.class)
          .orShould()
          .callMethod(Runtime.class, "exec", String[].class);

  /** ASVS 1.3.2: no scripts, no expressions, no objects out of bytes, no names looked up afar. */
  @ArchTest
  static final ArchRule nothing_that_people_send_is_carried_out =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "javax.script..",
                      "javax.naming..",
                      "javax.tools..",
                      "groovy..",
                      "jakarta.el..",
                      "org.springframework.expression..")
                  .or(assignableTo(ObjectInputStream.class)));

  /** Two readers of one path may take it for two addresses: the only one is RequestAddress. */
  @ArchTest
  static final ArchRule only_one_class_reads_the_path_of_a_request =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("tequio.web.request.RequestAddress")
          .should()
          .callMethodWhere(
              target(nameMatching("getRequestURI|getRequestURL|getServletPath|getPathInfo"))
                  .and(target(owner(assignableTo(HttpServletRequest.class)))))
          .orShould()
          .dependOnClassesThat(
              resideInAnyPackage("org.springframework.web.util..")
                  .and(simpleNameEndingWith("PathHelper")));

  /**
   * Templates are compiled with the program; only {@code ./tequio dev} reads them from a folder.
   */
  @ArchTest
  static final ArchRule templates_come_with_the_program =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("tequio.web.Templates")
          .should()
          .dependOnClassesThat(resideInAnyPackage("gg.jte.resolve.."));
}
