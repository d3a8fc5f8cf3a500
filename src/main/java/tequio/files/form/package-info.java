/** A file that comes with a form about something else. */
@org.springframework.modulith.NamedInterface("form")
package tequio.files.form;
