/** Short addresses and the QR codes that carry them. */
package tequio.sharing.code;
