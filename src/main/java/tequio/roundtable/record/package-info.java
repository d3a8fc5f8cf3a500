/** Working tables with what was stated about them, and what is stated in public. */
@org.springframework.modulith.NamedInterface("record")
package tequio.roundtable.record;
