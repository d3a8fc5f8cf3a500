/** The PostgreSQL that Tequio brings along: unpacked, made, started, adopted, revived, stopped. */
@org.springframework.modulith.NamedInterface("embedded")
package tequio.database.embedded;
