/** PostgreSQL bundled with the program: unpacked, initialised, started, watched and stopped. */
@org.springframework.modulith.NamedInterface("embedded")
package tequio.database.embedded;
