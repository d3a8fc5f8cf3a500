/** Agreements of the secretariat: what was agreed, who does it by when, and what came of it. */
@org.springframework.modulith.NamedInterface("agreement")
package tequio.secretariat.agreement;
