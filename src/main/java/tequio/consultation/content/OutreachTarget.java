package tequio.consultation.content;

import tequio.gathering.attendance.AttendeeGroup;
import tequio.kernel.Text;

/** A group that a consultation wants to reach, and by what means. */
public record OutreachTarget(AttendeeGroup group, Text means) {}
