package tequio.declaration.content;

import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/** That an adhesion was refused, and why. It names nobody. */
public record AdhesionRefusal(
    String exercise, Adhesion.AdherentType type, Text reason, PartialDate decided) {}
