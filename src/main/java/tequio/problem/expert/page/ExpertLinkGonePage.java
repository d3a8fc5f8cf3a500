package tequio.problem.expert.page;

import tequio.kernel.Page;
import tequio.territory.Government;

/** Says that the link of an expert opens nothing: its day is over or it is for another problem. */
public record ExpertLinkGonePage(Government government, String code) implements Page {

  @Override
  public int status() {
    return 410;
  }
}
