package tequio.work;

import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.GovernmentKey;

/**
 * Task that a person is expected to do.
 *
 * @param government whose matter it is; none where it concerns the installation
 * @param words what, in the reader's language, verb first: "Termine el plan 2026-2027"
 * @param more one sentence on why or how much; empty where the words say it all
 * @param to where it is done
 * @param due the day it is expected on; without one it waits without hurry
 */
public record Task(
    Optional<GovernmentKey> government,
    String words,
    String more,
    String to,
    Optional<LocalDate> due) {}
