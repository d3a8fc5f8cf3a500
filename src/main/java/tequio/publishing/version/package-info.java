/** Versions of documents and stated facts: how they become public and how they are read. */
@org.springframework.modulith.NamedInterface("version")
package tequio.publishing.version;
