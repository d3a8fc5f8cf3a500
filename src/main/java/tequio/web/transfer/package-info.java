/** Limits of request bodies and responses: size, memory and rate. */
@org.springframework.modulith.NamedInterface("transfer")
package tequio.web.transfer;
