/** Everything an installation knows in one file, and back again on another machine. */
package tequio.operation.backup;
