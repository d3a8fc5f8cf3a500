package tequio.consultation.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tequio.kernel.PartialDate;
import tequio.kernel.Text;

/**
 * The call of a consultation.
 *
 * @param title the question in plain words
 * @param why why it is asked, and what will be done with the answers
 * @param closes last day on which submissions are received
 * @param answered day until which everybody hears what became of their submission
 * @param outreach groups in a vulnerable situation or of minorities that it wants to reach
 * @param topics topics among which a submission may choose one
 */
public record Consultation(
    Text title,
    Text why,
    Text convener,
    PartialDate opens,
    PartialDate closes,
    Optional<PartialDate> answered,
    List<SubmissionChannel> channels,
    Optional<Text> audience,
    List<OutreachTarget> outreach,
    List<Text> topics,
    ScreeningMode screening) {

  public LocalDate firstDay() {
    return opens.first();
  }

  public LocalDate lastDay() {
    return closes.last();
  }
}
