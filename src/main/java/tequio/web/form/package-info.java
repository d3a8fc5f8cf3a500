/** Forms: what may be asked, how an answer is read, and what is said beside a field. */
@org.springframework.modulith.NamedInterface("form")
package tequio.web.form;
