/** Public pages of every kind of document: lists, documents, versions and history. */
@org.springframework.modulith.NamedInterface("page")
package tequio.publishing.page;
