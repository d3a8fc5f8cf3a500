/** Versions of documents and stated facts: publication and storage. */
@org.springframework.modulith.NamedInterface("version")
package tequio.publishing.version;
