/** Questions of an instrument as fields of a form, on a screen and on paper. */
@org.springframework.modulith.NamedInterface("form")
package tequio.assessment.form;
