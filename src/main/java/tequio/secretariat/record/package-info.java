/** Sessions with all that was stated about them. */
@org.springframework.modulith.NamedInterface("record")
package tequio.secretariat.record;
