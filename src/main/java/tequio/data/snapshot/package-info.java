/** Job that measures the files of past days in advance. */
package tequio.data.snapshot;
