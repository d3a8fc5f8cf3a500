/** Bodies and answers on the wire: how large, how many at once, how slow. */
@org.springframework.modulith.NamedInterface("transfer")
package tequio.web.transfer;
