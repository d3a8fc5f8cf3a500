package tequio.gathering.content;

import java.util.List;
import tequio.kernel.PartialDate;
import tequio.kernel.Source;
import tequio.kernel.Text;

/**
 * What happened in a gathering.
 *
 * @param conclusions what people agreed on or asked for
 * @param materials that were shown or handed out
 */
public record GatheringReport(
    PartialDate held, Text account, List<Text> conclusions, List<Source> materials) {}
