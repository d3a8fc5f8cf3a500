package tequio.work;

import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.GovernmentKey;

/**
 * Task that a person is expected to do.
 *
 * @param government the government it belongs to; empty for a task of the installation
 * @param words what to do, in the reader's language, verb first: "Termine el plan 2026-2027"
 * @param more one sentence on why or how much; empty if the words suffice
 * @param to path of the page where it is done
 * @param due the day it is due; empty if there is none
 */
public record Task(
    Optional<GovernmentKey> government,
    String words,
    String more,
    String to,
    Optional<LocalDate> due) {}
