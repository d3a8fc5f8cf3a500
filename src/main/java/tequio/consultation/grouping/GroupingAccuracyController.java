package tequio.consultation.grouping;

import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import tequio.web.PublicPage;

/** Controller of the page that says how groups are proposed, and how well. Measured once. */
@Controller
@PublicPage
class GroupingAccuracyController {

  private final Supplier<GroupingAccuracyPage> page =
      SingletonSupplier.of(GroupingAccuracyController::measure);

  @GetMapping({"/acerca/agrupacion", "/en/acerca/agrupacion"})
  GroupingAccuracyPage show() {
    return page.get();
  }

  private static GroupingAccuracyPage measure() {
    var answers = LabelledAnswers.list();
    long groups = answers.stream().flatMap(it -> it.group().stream()).distinct().count();
    return new GroupingAccuracyPage(
        GroupingAccuracy.measure(), answers.size(), Math.toIntExact(groups));
  }
}
