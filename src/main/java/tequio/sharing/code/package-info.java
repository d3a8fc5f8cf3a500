/** Short addresses, for QR codes. */
@org.springframework.modulith.NamedInterface("code")
package tequio.sharing.code;
