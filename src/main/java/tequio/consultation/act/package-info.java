/** Consultations with what was stated about them, and what is stated. */
@org.springframework.modulith.NamedInterface("act")
package tequio.consultation.act;
