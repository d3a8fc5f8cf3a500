/** The procedure of a secretariat that is in force on a day. */
@org.springframework.modulith.NamedInterface("procedure")
package tequio.secretariat.procedure;
