/** The consultation of the demonstration: its submissions, removals and groups. */
package tequio.demo.consultation;
