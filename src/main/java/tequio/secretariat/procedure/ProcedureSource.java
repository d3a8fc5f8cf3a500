package tequio.secretariat.procedure;

import java.time.LocalDate;
import java.util.Optional;
import tequio.kernel.Text;

/**
 * Document that says a part of a procedure.
 *
 * @param path address of the document
 * @param version published version; empty for a profile that comes with the program
 * @param since first day in force
 */
public record ProcedureSource(
    Text title, String path, Optional<Integer> version, LocalDate since) {}
