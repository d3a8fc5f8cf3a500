/** Backup of an installation into one file, and restore on another machine. */
package tequio.operation.backup;
