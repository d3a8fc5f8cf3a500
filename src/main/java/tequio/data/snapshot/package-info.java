/** What files measure is known before anybody asks. */
package tequio.data.snapshot;
