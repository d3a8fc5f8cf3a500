/** Forms: types of fields, reading, writing and error messages. */
@org.springframework.modulith.NamedInterface("form")
package tequio.web.form;
