/** What stands of a working table while it is held, operation by operation. */
@org.springframework.modulith.NamedInterface("live")
package tequio.roundtable.live;
