/** Public pages that every kind of document has: all of a government, one, its versions. */
@org.springframework.modulith.NamedInterface("page")
package tequio.publishing.page;
