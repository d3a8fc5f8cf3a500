/** Addresses of those who want to hear what becomes of their submission, and letters to them. */
@org.springframework.modulith.NamedInterface("contact")
package tequio.consultation.contact;
