/** The first steps of a new installation, until they are done. */
@org.springframework.modulith.NamedInterface("firststep")
package tequio.accounts.firststep;
