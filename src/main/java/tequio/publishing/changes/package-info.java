/** Recent changes: the pages of changes of one government and of all. */
@org.springframework.modulith.NamedInterface("changes")
package tequio.publishing.changes;
