/** Addresses as QR codes. */
@org.springframework.modulith.NamedInterface("qr")
package tequio.web.qr;
