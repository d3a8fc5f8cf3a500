/** Bodies and answers on the wire: how large, how many at once, how slow. */
package tequio.web.transfer;
